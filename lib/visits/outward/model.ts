import type { Days } from '@/lib/hosts/day';
import type { Payer, RankBand } from '../model';

/** A visit of the host to a city, as its desk has recorded it. */
export type OutwardVisit = Days & {
  id: string;
  /** Of the head of the delegation; null where it is not known. */
  headRankBand: RankBand | null;
  /** Who bore the costs on the ground: the city that was visited, the host, or both; null where it is not known. */
  paysLocal: Payer | null;
  /** The document or page that says so, and its address if it has one. */
  source: string;
  sourceUrl: string;
};

/** Longest text of a source, in code points. */
export const SOURCE_LENGTH = 300;

/** Longest visit in days, and how many may stand on record with one city. */
export const LONGEST_VISIT = 60;
export const MOST_OUTWARD_VISITS = 200;
