import type { SectorId } from '@/lib/taxonomy/ids';

/** What kind of place a site is. */
export const SITE_KINDS = [
  'park',
  'enterprise',
  'school',
  'institute',
  'port',
  'public_service',
  'sight',
  'other',
] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** Languages in which a site may be able to guide. */
export const SITE_LANGUAGES = [
  'zh',
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'pl',
  'ru',
  'ja',
  'ko',
] as const;
export type SiteLanguage = (typeof SITE_LANGUAGES)[number];

/** Longest texts in code points; the longest visit in minutes and the largest group that are not a slip of the pen. */
export const LIBRARY_LIMITS = {
  name: 150,
  line: 200,
  text: 1_000,
  minutes: 720,
  capacity: 1_000,
} as const;

/** Departments and sites of one host, each; the page shows them all. */
export const MOST_ENTRIES_OF_LIBRARY = 300;

type Names = { nameZh: string; nameEn: string };

/** What the form of a department says. */
export type DepartmentInput = Names & { contact: string; active: boolean };

/** What the form of a site says; null figures are not known. */
export type SiteInput = Names & {
  kind: SiteKind;
  sectors: SectorId[];
  address: string;
  hostPerson: string;
  minutes: number | null;
  capacity: number | null;
  languages: SiteLanguage[];
  note: string;
  source: string;
  active: boolean;
  /** Whether cities that write a request may read of it and wish to see it. */
  offered: boolean;
};

export type Department = DepartmentInput & { id: string };
/** As stored: codes of an older list may still stand there. */
export type Site = Omit<SiteInput, 'kind' | 'sectors' | 'languages'> & {
  id: string;
  kind: string;
  sectors: string[];
  languages: string[];
};

/** What a city reads of a site it may wish to see; who receives there, notes and sources are the host's own. */
export type OfferedSite = Names & Pick<Site, 'id' | 'kind' | 'minutes' | 'capacity'>;

export type Library = { departments: Department[]; sites: Site[]; manages: boolean };

/** The name in the reader's language first. */
export const nameIn = (locale: string, { nameZh, nameEn }: Names): string =>
  locale === 'zh-CN' ? nameZh : nameEn;

/** A stored kind, or `other` where the code is none of today's. */
export const siteKindOf = (stored: string): SiteKind =>
  SITE_KINDS.find((one) => one === stored) ?? 'other';
