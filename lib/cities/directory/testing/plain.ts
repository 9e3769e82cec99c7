import { db } from '@/lib/db/client';
import { searchWords } from '../../search-text';
import { ANY_TIE, type CityFilters, KNOWN_KINDS } from '../filters';

/** The directory's cities as plain rows, to count them one by one: what the SQL must agree with. */
export async function listPlainCities() {
  const rows = await db().city.findMany({
    where: { archivedAt: null, countryGroup: { not: 'CN' } },
    include: {
      interests: true,
      region: { include: { signals: true } },
      ties: { include: { partner: { include: { host: true } } } },
      claims: true,
    },
  });
  return rows.map((row) => ({
    words: row.searchText.split(' '),
    searchText: row.searchText,
    country: row.countryCode,
    population: row.population,
    port: row.isSeaport ? 'sea' : 'inland',
    claim: row.claims.some((claim) => claim.status === 'verified')
      ? 'claimed'
      : row.claims.some((claim) => claim.status === 'paused')
        ? 'paused'
        : 'unclaimed',
    ties: row.ties.flatMap((tie) => [ANY_TIE, tie.partner?.host?.slug ?? '']),
    known: [
      ...row.interests.map(({ sectorId, kind }) => ({ sector: sectorId, kind, value: 100 })),
      ...(row.region?.signals ?? []).map(({ sectorId, value }) => ({
        sector: sectorId,
        kind: 'signal',
        value: value ?? -1,
      })),
    ],
  }));
}
type PlainCity = Awaited<ReturnType<typeof listPlainCities>>[number];

/** Whether one city belongs to the result, read off the definition of the filters. */
export function passesPlainly(city: PlainCity, filters: CityFilters): boolean {
  const { q, known, sectors, signal, ports, sizes, countries, ties, claims } = filters;
  const kinds: readonly string[] = known.length > 0 ? known : KNOWN_KINDS;
  const asksInterest = known.length + sectors.length > 0;
  const hasInterest = city.known.some(
    (one) =>
      kinds.includes(one.kind) &&
      (sectors.length === 0 || (sectors as string[]).includes(one.sector)) &&
      (one.kind !== 'signal' || one.value >= signal),
  );
  return (
    searchWords(q).every(({ text, match }) =>
      match === 'start'
        ? city.words.some((word) => word.startsWith(text))
        : city.searchText.includes(text),
    ) &&
    (!asksInterest || hasInterest) &&
    isOneOf(ports, city.port) &&
    isOneOf(sizes, bandOf(city.population)) &&
    isOneOf(countries, city.country) &&
    (ties.length === 0 || ties.some((tie) => city.ties.includes(tie))) &&
    isOneOf(claims, city.claim)
  );
}

const isOneOf = (wanted: readonly string[], value: string) =>
  wanted.length === 0 || wanted.includes(value);

function bandOf(population: number | null): string {
  if (population === null) return 'unknown';
  const bounds = [1_000_000, 250_000, 100_000, 50_000];
  const bound = bounds.find((least) => population >= least);
  return bound === undefined ? 'under50' : String(bound / 1000);
}
