import { geonamesKey, slugKey } from './places';
import type { InterestsFile } from './reviewed';

export type DocumentedInterest = {
  cityKey: string;
  sectorId: string;
  topicId: string | null;
  offer: boolean;
  seek: boolean;
  wording: string;
  programme: string;
  pageDate: string;
  url: string;
};

/** What directory filters read of a city without a profile of its own. */
export type CityInterest = {
  cityKey: string;
  sectorId: string;
  priority: number;
  offer: boolean;
  seek: boolean;
};

/** Ruling: documented interests weigh "important". */
const DOCUMENTED_PRIORITY = 2;

/** @param keyOfSlug finds regions, which the file names by slug */
export function buildInterests(
  file: InterestsFile,
  keyOfSlug: (slug: string) => string | undefined,
): DocumentedInterest[] {
  return file.places.flatMap((place) => {
    const cityKey = place.geonamesId
      ? geonamesKey(place.geonamesId)
      : (keyOfSlug(place.slug ?? '') ?? slugKey(place.slug ?? ''));
    return place.interests.map(({ sector, topic, why: _why, ...rest }) => ({
      cityKey,
      sectorId: sector,
      topicId: topic,
      ...rest,
    }));
  });
}

/** One row per city and sector: the union of the directions of all that pages say about it. */
export function summariseInterests(interests: readonly DocumentedInterest[]): CityInterest[] {
  const rows = new Map<string, CityInterest>();
  for (const { cityKey, sectorId, offer, seek } of interests) {
    const before = rows.get(`${cityKey} ${sectorId}`);
    rows.set(`${cityKey} ${sectorId}`, {
      cityKey,
      sectorId,
      priority: DOCUMENTED_PRIORITY,
      offer: offer || (before?.offer ?? false),
      seek: seek || (before?.seek ?? false),
    });
  }
  return [...rows.values()];
}
