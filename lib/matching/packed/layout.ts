import { READINESS_IDS, type SectorId } from '@/lib/taxonomy/ids';
import type { Taxonomy } from '@/lib/taxonomy/model';
import { compareText } from '../normalise';

/**
 * Where each entry of a taxonomy stands in packed profiles: sectors by number, everything else by bit. New entries are
 * appended to the taxonomy and ids never reused, so a place never changes its meaning; `key` names the edition.
 */
export type Layout = {
  key: string;
  sectorIds: readonly SectorId[];
  sector: ReadonlyMap<string, number>;
  /** Bit of a sub-topic within its sector. */
  topic: ReadonlyMap<string, number>;
  /** By sector: the bits of its sub-topics in the order of their ids. */
  topicsById: readonly (readonly number[])[];
  modes: ReadonlyMap<string, number>;
  networks: ReadonlyMap<string, number>;
  character: ReadonlyMap<string, number>;
  readiness: ReadonlyMap<string, number>;
  /** By sector: the sectors it is listed with as a pair. */
  related: readonly (readonly number[])[];
};

/** Widths of the packed form; a taxonomy that outgrows them needs a wider one. */
const MOST = { sectors: 15, topics: 15, modes: 16, networks: 8, character: 16 } as const;

/** Throws for a taxonomy that does not fit the packed form. */
export function layoutOf(tax: Taxonomy): Layout {
  const sectorIds = tax.sectors.map((sector) => sector.id);
  const sector = places(sectorIds, MOST.sectors);
  const related = sectorIds.map((id) =>
    tax.relatedSectors
      .flatMap(({ a, b }) => (a === id ? [b] : b === id ? [a] : []))
      .map((other) => sector.get(other) ?? 0),
  );
  return {
    key: tax.version,
    sectorIds,
    sector,
    topic: new Map(tax.sectors.flatMap(({ topics }) => [...places(idsOf(topics), MOST.topics)])),
    topicsById: tax.sectors.map(({ topics }) =>
      [...places(idsOf(topics), MOST.topics)]
        .sort(([one], [other]) => compareText(one, other))
        .map(([, bit]) => bit),
    ),
    modes: places(idsOf(tax.modes), MOST.modes),
    networks: places(idsOf(tax.networks), MOST.networks),
    character: places(idsOf(tax.character), MOST.character),
    readiness: places(READINESS_IDS, 4),
    related,
  };
}

/** The ids as one bit each. */
export function maskOf(ids: readonly string[], bits: ReadonlyMap<string, number>): number {
  let mask = 0;
  for (const id of ids) mask |= 1 << placeOf(id, bits);
  return mask;
}

/** Throws for an id the taxonomy does not have: profiles pass the boundary first. */
export function placeOf(id: string, places: ReadonlyMap<string, number>): number {
  const place = places.get(id);
  if (place === undefined) throw new Error(`not in the taxonomy: ${id}`);
  return place;
}

const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

function places(ids: readonly string[], most: number): Map<string, number> {
  if (ids.length > most) throw new Error(`${ids.length} entries do not fit ${most} places`);
  return new Map(ids.map((id, place) => [id, place]));
}
