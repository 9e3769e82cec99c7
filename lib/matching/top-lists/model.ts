import type { Reasons } from '../packed/reason';
import { compareMerits, type Merits } from '../packed/top';

/**
 * How long a stored list is: made with `made` rows, cut back to that beyond `most`, made anew below `least`. In between
 * cities come and go without anything being reckoned twice.
 */
export type Length = { least: number; made: number; most: number };
export const LENGTH: Length = { least: 200, made: 225, most: 250 };

/** A city's place in an order that neither day nor week changes: its merits, then its id, the larger first. */
export type Place = Pick<Merits, 'score' | 'mutual' | 'smallerFit'> & { cityId: string };

/** A row of a stored list. */
export type TopCity = Place &
  Reasons & { trust: number; cityVersion: number | null; cityDay: number | null };

/** Below 0 when `one` stands before `other`. */
export const comparePlaces = (one: Place, other: Place): number =>
  compareMerits(one, other) ||
  (one.cityId === other.cityId ? 0 : one.cityId < other.cityId ? 1 : -1);

/** Whether a list that is whole down to `floor` must hold this place; without a floor it holds all. */
export const admits = (floor: Place | null, place: Place): boolean =>
  floor === null || comparePlaces(place, floor) <= 0;

/** What a list was reckoned with, besides the host's version: a list of another model is never read. */
export const modelOf = (weights: string, taxonomy: string): string => `${weights}/${taxonomy}`;
