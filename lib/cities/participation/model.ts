/** Who takes a step in a city hall's part in the programme. */
export const SIDES = ['city', 'programme', 'clock'] as const;
export type Side = (typeof SIDES)[number];

/** What can happen to it: docs/domain/participation.md. */
export const STEP_KINDS = [
  'paused',
  'resumed',
  'archived',
  'restored',
  'confirmed',
  'reminded',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** A step as it is stored; the database holds its kind and side to the unions. */
export type StoredStep = { kind: string; side: string; at: Date };

/** Through whom and since when a paused city hall is paused, from its steps, the newest first; null before any pause. */
export function lastPause(steps: readonly StoredStep[]): { by: Side; since: Date } | null {
  const step = steps.find(({ kind }) => kind === 'paused');
  return step ? { by: sideOf(step), since: step.at } : null;
}

/** When a profile was last said to be right: published, or confirmed since. Steps in any order. */
export function lastConfirmed(publishedAt: Date, steps: readonly StoredStep[]): Date {
  const times = steps.filter(({ kind }) => kind === 'confirmed').map(({ at }) => at.getTime());
  return new Date(Math.max(publishedAt.getTime(), ...times));
}

export const sideOf = ({ side }: { side: string }): Side =>
  SIDES.find((one) => one === side) ?? 'programme';
