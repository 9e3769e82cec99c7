import { dayOf, freshnessOn } from '../freshness';
import { compareText } from '../normalise';
import { billionths, compareMerits } from '../packed/top';
import { sha256 } from '../sha256';
import type { TopCity } from './model';

export type OrderedOn = {
  /** Id of the host's profile, as the lot of equals names it. */
  host: string;
  hostDay: number | null;
  /** ISO date of which confidence is judged, and ISO week in which ties stand. */
  asOf: string;
  period: string;
};

export type Ordered<Row> = Row & { confidence: number; position: number; tied: boolean };

/**
 * Rows of a stored list in the order of a day: what the merits leave equal goes by confidence, and what is equal then is a
 * tie, in the order of the week (`rank.ts`). Groups of equal merits must be whole.
 */
export function orderTop<Row extends TopCity>(
  rows: readonly Row[],
  { host, hostDay, asOf, period }: OrderedOn,
): Ordered<Row>[] {
  const today = dayOf(asOf);
  const lot = ({ row }: Judged) => sha256(`${period}|${host}|${row.cityId}`);
  const order = rows
    .map((row) => {
      const freshness = Math.min(freshnessOn(today, row.cityDay), freshnessOn(today, hostDay));
      return { row, confidence: row.trust * freshness };
    })
    .sort((one, other) => compare(one, other) || compareText(lot(one), lot(other)));
  let position = 0;
  return order.map((one, index) => {
    const [before, after] = [order[index - 1], order[index + 1]];
    const sameAs = (other: typeof before) => other !== undefined && compare(one, other) === 0;
    if (!sameAs(before)) position = index + 1;
    const tied = sameAs(before) || sameAs(after);
    return { ...one.row, confidence: one.confidence, position, tied };
  });
}

type Judged = { row: TopCity; confidence: number };

const compare = (one: Judged, other: Judged): number =>
  compareMerits(one.row, other.row) || billionths(other.confidence) - billionths(one.confidence);
