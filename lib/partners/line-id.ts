import type { SectorId } from '@/lib/taxonomy/ids';

/** Where the row of a city and a sector stands on the page of the list. */
export const lineId = (city: { slug: string }, sector: SectorId): string =>
  `${city.slug}-${sector}`;
