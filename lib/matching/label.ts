import type { MatchLabel } from './model';

/** The word shown before the number; bounds speak of the rounded score. */
export function labelOf(score: number, rankable: boolean): MatchLabel {
  if (!rankable) return 'not_ranked';
  if (score >= 70) return 'strong';
  if (score >= 50) return 'good';
  if (score >= 30) return 'partial';
  return score > 0 ? 'exploratory' : 'none';
}
