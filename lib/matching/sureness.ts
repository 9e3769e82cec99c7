import type { MatchResult } from './model';
import type { Told } from './term-id';

/** One of the three parts of the confidence, and what they make (`matching.sureness.<reader>.<code>`); `part` is 0..1. */
export type Sureness = { part: number; percent: number } & (
  | { code: 'completeness' }
  | { code: 'evidence' }
  | { code: 'freshness' }
  | { code: 'together'; level: MatchResult['confidence']['level'] }
);

/** How the confidence comes about: completeness × (0.6 + 0.4 × evidence) × freshness. */
export function surenessOf({ confidence, rankable }: MatchResult): Told<Sureness>[] {
  if (!rankable) return [];
  const { value, level, completeness, evidenceShare, freshness } = confidence;
  return [
    {
      code: 'completeness',
      ...shareOf(completeness),
      terms: ['confidence:completeness'],
    },
    { code: 'evidence', ...shareOf(evidenceShare), terms: ['confidence:evidence'] },
    { code: 'freshness', ...shareOf(freshness), terms: ['confidence:freshness'] },
    { code: 'together', level, ...shareOf(value), terms: ['confidence:value'] },
  ];
}

/** The figure and its per cent are rounded alike, and never up to a whole that is not there. */
function shareOf(part: number) {
  const percent = part < 1 ? Math.min(99, Math.round(100 * part + 1e-9)) : 100;
  return { part: percent / 100, percent };
}
