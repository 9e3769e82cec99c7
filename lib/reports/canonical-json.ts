/**
 * Plain data as one text: keys in the order of their code units, no blanks, `undefined` left out. The same data give the
 * same text, so that a hash of it can be recomputed by anybody (RFC 8785 in what we use of it).
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isRecord(part) ? inOrder(part) : part));
}

const isRecord = (part: unknown): part is object =>
  typeof part === 'object' && part !== null && !Array.isArray(part);

function inOrder(part: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
}
