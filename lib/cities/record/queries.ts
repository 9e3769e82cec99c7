import 'server-only';
import { db } from '@/lib/db/client';
import { SECTOR_IDS } from '@/lib/taxonomy/ids';
import { claimStateOf, isSector, knownInterests } from '../directory/cards';
import { type StoredStatement, toStatement } from '../documented-statement';
import { lastConfirmed, lastPause } from '../participation/model';
import type { ProfileContent } from '../profile/model';
import { profileContent } from '../profile/schema';
import { foldForSearch } from '../search-text';
import { isSlug } from '../slug';
import { publicProfile, tieAnswers } from './declared';
import { median } from './distribution';
import type { CityRecord, CityTie, Position, RegionalSignal } from './model';
import { type RecordRow, recordColumns } from './select';

/** A European city's public record, or where it has moved to; null for what is not in the public directory. */
export async function getCityRecord(
  slug: string,
): Promise<{ record: CityRecord } | { movedTo: string } | null> {
  if (!isSlug(slug)) return null;
  const row = await db().city.findFirst({
    where: { slug, archivedAt: null, countryGroup: { not: 'CN' } },
    select: recordColumns,
  });
  if (!row) return findMoved(slug);
  const [distributions, ports] = await Promise.all([
    row.region ? listDistributions() : new Map<string, number[]>(),
    row.isSeaport && row.nuts3 ? listPorts(row.nuts3, row.searchText) : [],
  ]);
  return { record: toRecord(row, distributions, ports) };
}

async function findMoved(slug: string): Promise<{ movedTo: string } | null> {
  const moved = await db().citySlugRedirect.findFirst({
    where: { slug, city: { archivedAt: null, countryGroup: { not: 'CN' } } },
    select: { city: { select: { slug: true } } },
  });
  return moved && { movedTo: moved.city.slug };
}

/** Per sector the values of all regions, ascending: about 1,600 numbers. */
async function listDistributions(): Promise<Map<string, number[]>> {
  const rows = await db().$queryRaw<{ sector: string; values: number[] }[]>`
    SELECT sector_id AS sector, array_agg(value ORDER BY value) AS values
    FROM region_signal WHERE value IS NOT NULL GROUP BY sector_id`;
  return new Map(rows.map((row) => [row.sector, row.values]));
}

/** Ports of the district that bear the city's name, in any of its languages; a district may hold other towns' ports. */
async function listPorts(nuts3: string, searchText: string): Promise<CityRecord['ports']> {
  const ports = await db().seaPort.findMany({
    where: { nuts3 },
    orderBy: { unlocode: 'asc' },
    select: { unlocode: true, name: true },
  });
  return ports.filter((port) => ` ${searchText} `.includes(` ${foldForSearch(port.name)} `));
}

function toRecord(
  row: RecordRow,
  distributions: ReadonlyMap<string, number[]>,
  ports: CityRecord['ports'],
): CityRecord {
  const { slug, name, nameZh, level, countryCode, admin1Name } = row;
  const { population, populationYear, areaKm2, website, timeZone, isSeaport, reviewNote, demo } =
    row;
  const [claim] = row.claims;
  const published = claim ? toPublished(row) : null;
  const steps = claim?.steps ?? [];
  return {
    slug,
    name,
    nameZh,
    level,
    countryCode,
    admin1Name,
    position: toPosition(row),
    population,
    populationYear,
    populationDeclared: row.editedFields.includes('population'),
    areaKm2,
    website,
    timeZone,
    isSeaport,
    ports,
    region: row.region && { nuts2: row.region.nuts2, name: row.region.name },
    reviewNote,
    demo,
    claim: claimStateOf(row.claims),
    pause: claim?.status === 'paused' ? lastPause(steps) : null,
    confirmedAt: published && lastConfirmed(published.publishedAt, steps),
    interests: knownInterests(row.interests),
    declared: published && publicProfile(published.content, published),
    documented: toDocumented(row),
    signals: toSignals(row, distributions),
    ties: toTies(row, published),
  };
}

type Published = { number: number; publishedAt: Date; content: ProfileContent };

const toPosition = ({ lat, lon }: { lat: number | null; lon: number | null }): Position | null =>
  lat === null || lon === null ? null : { lat, lon };

/** Only what the city's own town hall has published counts as declared. */
function toPublished({ versions }: RecordRow): Published | null {
  const [version] = versions;
  return version ? { ...version, content: profileContent.parse(version.content) } : null;
}

/** Documented interests end when the city publishes its own profile: the summary rows say whether they hold. */
function toDocumented(row: RecordRow): StoredStatement[] {
  if (!row.interests.some((one) => one.kind === 'documented')) return [];
  return row.documentedInterests
    .flatMap(({ cityId: _cityId, ...rest }) => toStatement(rest))
    .sort((a, b) => SECTOR_IDS.indexOf(a.sector) - SECTOR_IDS.indexOf(b.sector));
}

/** Strongest first; sectors without data for the region last. */
function toSignals(
  { region }: RecordRow,
  distributions: ReadonlyMap<string, number[]>,
): RegionalSignal[] {
  return (region?.signals ?? [])
    .flatMap(({ sectorId, ...rest }) => {
      if (!isSector(sectorId)) return [];
      const distribution = distributions.get(sectorId) ?? [];
      return [{ ...rest, sector: sectorId, distribution, median: median(distribution) }];
    })
    .sort(
      (a, b) =>
        (b.value ?? -1) - (a.value ?? -1) ||
        SECTOR_IDS.indexOf(a.sector) - SECTOR_IDS.indexOf(b.sector),
    );
}

/** Documented ties, each with what the city itself has published about it. */
function toTies({ ties }: RecordRow, published: Published | null): CityTie[] {
  const answers = published && tieAnswers(published.content);
  return ties.map(({ key, ...tie }) => ({ ...toTie(tie), declared: answers?.get(key) ?? null }));
}

function toTie({
  partner,
  partnerName,
  partnerNameZh,
  source,
  sourceUrl,
  ...rest
}: Omit<RecordRow['ties'][number], 'key'>): Omit<CityTie, 'declared'> {
  return {
    ...rest,
    partner: { name: partner?.name ?? partnerName, nameZh: partner?.nameZh ?? partnerNameZh },
    hostSlug: partner?.host?.slug ?? null,
    source: { ...source, url: sourceUrl ?? source.url },
  };
}
