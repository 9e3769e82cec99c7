import { isAnswered } from '../answers';
import { dayOf } from '../freshness';
import type { Dirs, Profile, SectorInterest } from '../model';
import { normaliseCity } from '../normalise';
import { type Layout, maskOf, placeOf } from './layout';
import { OFFERS, SEEKS } from './tables';

/**
 * What a score reads of a city, in about forty bytes, little-endian:
 *
 * | byte | holds |
 * |---|---|
 * | 0, 2 | modes, tags of urban character: one bit each (2 bytes) |
 * | 4 | networks |
 * | 5 | readiness: low half what is in place, high half what is answered |
 * | 6 | answered lists (modes 1, networks 2, character 4); from bit 3 on, the halves of the themes answered |
 * | 7 | number of sectors |
 * | 8 + 8 n | per sector: its number, priority + 4 × directions, then sub-topics offered, sought, evidenced (2 bytes each) |
 */
export const HEAD = 8;
export const PER_SECTOR = 8;

/** `bytes` as above; `day` of the last update in days since 1970, null without a date. Confidence alone reads it. */
export type CityCode = { bytes: Uint8Array; day: number | null };

/** Packs a city. Duplicates are merged and the order of lists does not matter, as in the reference. */
export function encodeCity(profile: Profile, layout: Layout): CityCode {
  const city = normaliseCity(profile);
  const bytes = new Uint8Array(HEAD + PER_SECTOR * city.sectors.length);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, maskOf(city.modes, layout.modes), true);
  view.setUint16(2, maskOf(city.character, layout.character), true);
  bytes[4] = maskOf(city.networks, layout.networks);
  bytes[5] = readinessOf(city, layout);
  bytes[6] = answeredLists(city) | (themeHalves(city.sectors) << 3);
  bytes[7] = city.sectors.length;
  for (const [index, sector] of city.sectors.entries()) {
    const at = HEAD + PER_SECTOR * index;
    const masks = topicMasks(sector, layout);
    bytes[at] = placeOf(sector.id, layout.sector);
    bytes[at + 1] = sector.priority + 4 * dirsCode(sector.dirs);
    view.setUint16(at + 2, masks.offered, true);
    view.setUint16(at + 4, masks.sought, true);
    view.setUint16(at + 6, masks.evidenced, true);
  }
  return { bytes, day: city.updatedAt ? dayOf(city.updatedAt) : null };
}

export const dirsCode = ({ offer, seek }: Dirs): number =>
  (offer ? OFFERS : 0) + (seek ? SEEKS : 0);

export type TopicMasks = { offered: number; sought: number; evidenced: number };

export function topicMasks({ topics }: SectorInterest, { topic: bits }: Layout): TopicMasks {
  const where = (test: (topic: SectorInterest['topics'][0]) => boolean) =>
    maskOf(
      topics.filter(test).map(({ id }) => id),
      bits,
    );
  return {
    offered: where(({ dirs }) => dirs.offer),
    sought: where(({ dirs }) => dirs.seek),
    evidenced: where(({ evidence }) => evidence.length > 0),
  };
}

export const answeredLists = (profile: Profile): number =>
  (isAnswered(profile, 'modes') ? 1 : 0) |
  (isAnswered(profile, 'networks') ? 2 : 0) |
  (isAnswered(profile, 'character') ? 4 : 0);

/** 2: a sub-topic is named, or an open sector welcomes all; 1: sectors only; 0: nothing. */
export function themeHalves(sectors: readonly SectorInterest[]): number {
  if (sectors.length === 0) return 0;
  return sectors.some(({ topics, open }) => topics.length > 0 || open) ? 2 : 1;
}

function readinessOf({ readiness }: Profile, layout: Layout): number {
  let mask = 0;
  for (const [item, bit] of layout.readiness) {
    const answer = readiness[item as keyof Profile['readiness']];
    if (answer === true) mask |= 1 << bit;
    if (answer !== undefined) mask |= 16 << bit;
  }
  return mask;
}
