/** A region's value for one sector; null where the statistic has none. */
export type RegionValue = { nuts2: string; sectorId: string; value: number | null };

type Valued = RegionValue & { value: number };

/**
 * For every region and sector that has a value, the share of regions with a value for the sector that stand lower, 0 to
 * below 1. Equal values share it: the many regions without a single large chemical plant stand at 0, not in the middle.
 * @returns by region, then by sector
 */
export function percentiles(values: readonly RegionValue[]): Map<string, Map<string, number>> {
  const known = values.filter((one): one is Valued => one.value !== null);
  const result = new Map<string, Map<string, number>>();
  for (const sectorId of new Set(known.map((one) => one.sectorId))) {
    const rows = known.filter((one) => one.sectorId === sectorId);
    for (const [nuts2, share] of sharesBelow(rows)) {
      const own = result.get(nuts2) ?? new Map<string, number>();
      result.set(nuts2, own.set(sectorId, share));
    }
  }
  return result;
}

function sharesBelow(rows: readonly Valued[]): [nuts2: string, share: number][] {
  const below = new Map<number, number>();
  [...rows]
    .sort((one, other) => one.value - other.value)
    .forEach(({ value }, index) => {
      if (!below.has(value)) below.set(value, index);
    });
  return rows.map(({ nuts2, value }) => [nuts2, (below.get(value) ?? 0) / rows.length]);
}
