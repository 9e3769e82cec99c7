import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import { SPEAKING_STATUSES } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { foldForSearch } from '../search-text';
import { claimStateOf, knownInterests, partnerNames, tellingSignals } from './cards';
import { countDirectory } from './counts';
import type { Vocabulary } from './filter-query';
import type { CityFilters } from './filters';
import type { CityCard, DirectoryCounts, KnownInterest } from './model';
import { directoryTables, passes } from './sql';

/** Rows of one page; the last page of 1,500 cities is page 125. */
export const PAGE_SIZE = 12;

export type DirectoryPage = DirectoryCounts & {
  cards: CityCard[];
  /** The page shown: a number beyond the last page leads to the last one. */
  page: number;
  pages: number;
};

/** Cities as anyone may see them; no actor, because nothing here depends on who asks. */
export async function getDirectory(filters: CityFilters): Promise<DirectoryPage> {
  const [counts, ids] = await Promise.all([countDirectory(filters), pageOfIds(filters)]);
  const pages = Math.max(1, Math.ceil(counts.total / PAGE_SIZE));
  const page = Math.min(filters.page, pages);
  const shown = page === filters.page ? ids : await pageOfIds({ ...filters, page });
  return { ...counts, cards: await listCards(shown, filters), page, pages };
}

/** What a filter may name: countries with cities, and hosts. */
export async function getVocabulary(): Promise<Vocabulary> {
  const [countries, hosts] = await Promise.all([
    db().city.findMany({
      where: { archivedAt: null, countryGroup: { not: 'CN' } },
      distinct: ['countryCode'],
      select: { countryCode: true },
      orderBy: { countryCode: 'asc' },
    }),
    db().host.findMany({
      where: { active: true },
      select: { slug: true },
      orderBy: { slug: 'asc' },
    }),
  ]);
  return {
    countries: countries.map((one) => one.countryCode),
    hosts: hosts.map((one) => one.slug),
  };
}

/** Cities whose names look like a search that found nothing, the likest first. */
export async function listSimilarCities(
  q: string,
): Promise<Pick<CityCard, 'slug' | 'name' | 'nameZh' | 'countryCode'>[]> {
  const text = foldForSearch(q);
  if (text === '') return [];
  return db().$queryRaw`
    SELECT slug, name, name_zh AS "nameZh", country_code AS "countryCode" FROM city
    WHERE archived_at IS NULL AND country_group <> 'CN' AND word_similarity(${text}, search_text) > 0.4
    ORDER BY word_similarity(${text}, search_text) DESC, population DESC NULLS LAST, id LIMIT 3`;
}

/** Addresses of all public records, less the demonstration's; up to what one sitemap may hold in two languages. */
export function listPublicSlugs(): Promise<{ slug: string; updatedAt: Date }[]> {
  return db().city.findMany({
    where: { archivedAt: null, demo: false, countryGroup: { not: 'CN' } },
    orderBy: { slug: 'asc' },
    take: 24_000,
    select: { slug: true, updatedAt: true },
  });
}

const INTEREST = {
  sectorId: true,
  priority: true,
  offer: true,
  seek: true,
  kind: true,
} satisfies Prisma.CityInterestSelect;

/** What is publicly known of each of these cities, by city id; a city of which nothing is known is not in it. */
export async function listInterests(ids: readonly string[]): Promise<Map<string, KnownInterest[]>> {
  const rows = await db().city.findMany({
    where: { id: { in: [...ids] }, interests: { some: {} } },
    select: { id: true, interests: { select: INTEREST } },
  });
  return new Map(rows.map(({ id, interests }) => [id, knownInterests(interests)]));
}

async function pageOfIds(filters: CityFilters): Promise<string[]> {
  const order =
    filters.order === 'name'
      ? Prisma.sql`lower(ascii_name), id`
      : Prisma.sql`population DESC NULLS LAST, id`;
  const rows = await db().$queryRaw<{ id: string }[]>`
    WITH ${directoryTables(filters)}
    SELECT id FROM listed WHERE ${passes()} ORDER BY ${order}
    LIMIT ${PAGE_SIZE} OFFSET ${(filters.page - 1) * PAGE_SIZE}`;
  return rows.map((row) => row.id);
}

async function listCards(ids: string[], filters: CityFilters): Promise<CityCard[]> {
  const rows = await db().city.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      slug: true,
      name: true,
      nameZh: true,
      level: true,
      countryCode: true,
      admin1Name: true,
      population: true,
      demo: true,
      interests: { select: INTEREST },
      region: { select: { signals: { select: { sectorId: true, value: true } } } },
      ties: {
        select: {
          partnerName: true,
          partnerNameZh: true,
          partner: { select: { name: true, nameZh: true } },
        },
      },
      claims: { where: { status: { in: [...SPEAKING_STATUSES] } }, select: { status: true } },
    },
  });
  const cards = new Map(
    rows.map(({ id, interests, region, ties, claims, ...facts }) => {
      const card: CityCard = {
        ...facts,
        claim: claimStateOf(claims),
        interests: knownInterests(interests),
        signals: tellingSignals(region?.signals ?? [], filters.sectors),
        partners: partnerNames(ties),
      };
      return [id, card];
    }),
  );
  return ids.flatMap((id) => cards.get(id) ?? []);
}
