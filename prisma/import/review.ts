import type { ReviewRow } from './rows';

/** What the review of the city list says about one row: left out, or kept with a caution to show. */
export type Verdict = { excluded: boolean; note: string | null };

/** Figures that are kept although they describe something else than the municipality; shown with a caution. */
const CAUTION_THOUGH_KEPT = new Set(['population_wrong']);

/**
 * GeoNames id → verdict. A city may have several rows: `exclude` wins over all others; of the cautions the first is shown.
 * A note is the issue's code; the screen says it in the reader's language (messages: sources.reviewNote).
 */
export function verdicts(rows: readonly ReviewRow[]): Map<number, Verdict> {
  const result = new Map<number, Verdict>();
  for (const row of rows) {
    const before = result.get(row.geonames_id) ?? { excluded: false, note: null };
    const isCaution = row.import === 'flag' || CAUTION_THOUGH_KEPT.has(row.issue);
    result.set(row.geonames_id, {
      excluded: before.excluded || row.import === 'exclude',
      note: before.note ?? (isCaution ? row.issue : null),
    });
  }
  return result;
}
