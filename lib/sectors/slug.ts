import { SECTOR_IDS, type SectorId } from '@/lib/taxonomy/ids';

/** A sector in an address: `smart_manufacturing` → `smart-manufacturing`. */
export const sectorSlug = (id: SectorId): string => id.replaceAll('_', '-');

/** The path of a sector's page, without the language. */
export const sectorPath = (id: SectorId): string => `/sectors/${sectorSlug(id)}`;

/** The sector an address names, or null. */
export const sectorOfSlug = (slug: string): SectorId | null =>
  SECTOR_IDS.find((id) => sectorSlug(id) === slug) ?? null;
