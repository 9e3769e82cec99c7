/**
 * What most forms have in common: posted again, they have no second effect, and their posts count against the limit
 * of writes. `labels` is the message path under which the names of the fields stand.
 */
export const singleEffect = (labels: string) =>
  ({ labels, idempotent: true, rateLimit: 'write' }) as const;
