import 'server-only';
import { hasRole, type UserActor } from '@/lib/auth/model';
import { searchWords } from '@/lib/cities/search-text';
import { db } from '@/lib/db/client';
import { holidayCountries } from './holiday-countries';
import { type HostNeed, missingNeeds, PREPARATION } from './readiness';

/** A host as the programme sees it. */
export type HostRow = {
  id: string;
  slug: string;
  code: string;
  name: string;
  nameZh: string | null;
  officeEn: string;
  officeZh: string;
  timeZone: string;
  holidayCountry: string;
  active: boolean;
  lanes: { nameEn: string; nameZh: string }[];
  /** Number of the published profile; null before the first. */
  version: number | null;
  /** What it still lacks before cities may visit it. */
  missing: HostNeed[];
  /** People of its office who have an account that is open. */
  people: number;
  /** Requests that were submitted and have not ended. */
  openVisits: number;
};

const OPEN = [
  'submitted',
  'in_review',
  'changes_requested',
  'pending_approval',
  'invited',
  'confirmed',
  'completed',
] as const;

/** Every host, also those that receive no visits; null for anybody but the programme and its auditors. */
export async function listAllHosts(actor: UserActor): Promise<HostRow[] | null> {
  if (!hasRole(actor, 'programme_admin', 'auditor')) return null;
  const holidays = await holidayCountries(db());
  const rows = await db().host.findMany({
    orderBy: [{ createdAt: 'asc' }, { slug: 'asc' }],
    take: 1000,
    select: {
      id: true,
      slug: true,
      code: true,
      officeEn: true,
      officeZh: true,
      timeZone: true,
      active: true,
      lanes: { select: { nameEn: true, nameZh: true }, orderBy: { id: 'asc' } },
      ...PREPARATION,
      city: { select: { name: true, nameZh: true, ...PREPARATION.city.select } },
      _count: { select: { visits: { where: { status: { in: [...OPEN] } } } } },
    },
  });
  return rows.map(({ city, organisations, _count, ...host }) => ({
    ...host,
    name: city.name,
    nameZh: city.nameZh,
    missing: missingNeeds({ ...host, city, organisations }, holidays),
    version: city.versions[0]?.number ?? null,
    people: organisations.reduce((sum, one) => sum + one.memberships.length, 0),
    openVisits: _count.visits,
  }));
}

/** A Chinese city of the directory as the form for a new host names it. */
export type HostCity = {
  slug: string;
  name: string;
  nameZh: string | null;
  countryCode: string;
  timeZone: string;
  isHost: boolean;
};

const CITY_ROWS = 20;

const HOST_CITY = {
  slug: true,
  name: true,
  nameZh: true,
  countryCode: true,
  timeZone: true,
  host: { select: { id: true } },
} as const;

/** Chinese cities of the directory whose names hold these words, by name. */
export async function searchHostCities(q: string): Promise<HostCity[]> {
  const words = searchWords(q).slice(0, 5);
  if (words.length === 0) return [];
  const rows = await db().city.findMany({
    where: {
      countryCode: 'CN',
      archivedAt: null,
      AND: words.map(({ text }) => ({ searchText: { contains: text } })),
    },
    orderBy: [{ asciiName: 'asc' }, { id: 'asc' }],
    take: CITY_ROWS,
    select: HOST_CITY,
  });
  return rows.map(({ host, ...city }) => ({ ...city, isHost: host !== null }));
}

/** One of them by its slug, as long as it is no host yet. */
export async function getHostCity(slug: string): Promise<HostCity | null> {
  const row = await db().city.findFirst({
    where: { slug, countryCode: 'CN', archivedAt: null, host: null },
    select: HOST_CITY,
  });
  if (!row) return null;
  const { host: _none, ...city } = row;
  return { ...city, isHost: false };
}

/** Countries whose public holidays are on record. */
export function listHolidayCountries(): Promise<string[]> {
  return holidayCountries(db());
}
