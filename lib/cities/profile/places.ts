import type { SectorId } from '@/lib/taxonomy/ids';

/** What Dalian's side asks about and a programme of a visit can be built from. */
export const PLACE_KINDS = [
  'university',
  'research_institute',
  'vocational_school',
  'chamber',
  'cluster',
  'port',
  'airport',
  'industrial_park',
  'company',
  'other',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** More than a dozen is a register, not a choice for a visit of a few days. */
export const MAX_PLACES = 12;

/** One institution or place, as typed; public once published. */
export type Place = {
  kind: PlaceKind | null;
  name: string;
  nameZh: string;
  /** Who runs it: of interest for parks, ports and airports. */
  operator: string;
  sectors: SectorId[];
  url: string;
  /** One sentence. */
  note: string;
};

export const isPlaceEmpty = ({ kind, sectors, ...texts }: Place): boolean =>
  kind === null && sectors.length === 0 && Object.values(texts).every((text) => text === '');
