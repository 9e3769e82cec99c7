import { compareText } from '../normalise';
import { RELATED_LINK } from '../weights';
import type { Meeting } from './meeting';
import { K } from './tables';

/** A link as the reference lists it; `city` and `host` are sectors by number. */
export type Link = {
  direct: boolean;
  city: number;
  host: number;
  value: number;
  statement: number;
  /** Directions of the city in its sector. */
  dirs: number;
  cityWeight: number;
  hostWeight: number;
};

/** Every link of city `i` with the host: direct ones first, each group strongest first. Needed for listed pairs alone. */
export function linksOf({ cities, host, direct, weight }: Meeting, i: number): Link[] {
  const { start, entries, statements } = cities;
  const links: Link[] = [];
  for (let at = start[i] as number; at < (start[i + 1] as number); at += 1) {
    const entry = entries[at] as number;
    const statement = entry >>> 2;
    const city = statements.sector[statement] as number;
    const dirs = (statements.group[statement] as number) & 3;
    const cityWeight = weight[entry & 3] as number;
    const add = (sector: number, isDirect: boolean) => {
      const theirs = host.slots[host.slotOf[sector] as number];
      if (!theirs) return;
      const value = isDirect
        ? (direct[statement] as number)
        : RELATED_LINK * (K[dirs * 4 + theirs.dirs] as number);
      if (value === 0) return;
      const sides = { city, host: sector, cityWeight, hostWeight: theirs.weight };
      links.push({ direct: isDirect, ...sides, value, statement, dirs });
    };
    add(city, true);
    for (const other of host.layout.related[city] ?? []) add(other, false);
  }
  const idOf = (sector: number) => host.layout.sectorIds[sector] ?? '';
  return links.sort(
    (one, other) =>
      Number(other.direct) - Number(one.direct) ||
      other.value - one.value ||
      compareText(idOf(one.city), idOf(other.city)) ||
      compareText(idOf(one.host), idOf(other.host)),
  );
}
