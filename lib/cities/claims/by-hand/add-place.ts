import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import { toAscii } from '../../ascii';
import { searchTextOf } from '../../search-text';
import { assignSlugs } from '../../slug';
import { timeZoneOf } from '../../time-zone';
import { availabilityFor } from '../availability';
import { claimableCity } from '../claimable';
import { type PlaceInput, readCoordinates } from './place-schema';

type City = { id: string; name: string; nameZh: string | null };

/** The country's group, as its listed places have it; null for a country the directory does not cover. */
export async function countryGroupOf(tx: Tx, countryCode: string): Promise<string | null> {
  const city = await tx.city.findFirst({
    where: { AND: [{ countryCode }, claimableCity()] },
    select: { countryGroup: true },
  });
  return city?.countryGroup ?? null;
}

/**
 * Writes a place that is not listed. It stays archived, hence in no public list, until a claim on it is verified. A
 * place that somebody typed before without anything coming of it is written anew instead of a second time.
 */
export async function addPlace(
  tx: Tx,
  place: PlaceInput,
  countryGroup: string,
  now: Date,
): Promise<City> {
  const data = columnsOf(place, countryGroup, now);
  const left = await leftBehind(tx, place);
  const select = { id: true, name: true, nameZh: true } as const;
  if (left) return tx.city.update({ where: { id: left }, data, select });
  const slug = await freeSlug(tx, place);
  return tx.city.create({ data: { ...data, slug, archivedAt: now, createdAt: now }, select });
}

function columnsOf(place: PlaceInput, countryGroup: string, now: Date) {
  const { level, place: name, country, region, population, populationYear, website } = place;
  const nameZh = place.nameZh || null;
  return {
    level,
    name,
    asciiName: toAscii(name),
    nameZh,
    countryCode: country,
    countryGroup,
    admin1Name: region || null,
    ...readCoordinates(place.coordinates),
    population,
    populationYear,
    website: website || null,
    timeZone: timeZoneOf(country, null) ?? 'Europe/Brussels',
    searchText: searchTextOf([name, nameZh]),
    addedByHandAt: now,
  };
}

/** An unlisted place of this name and level whose claim nobody confirmed, or whose claim is over. */
async function leftBehind(
  tx: Tx,
  { place: name, country, level }: PlaceInput,
): Promise<string | null> {
  const rows = await tx.city.findMany({
    where: {
      addedByHandAt: { not: null },
      archivedAt: { not: null },
      level,
      countryCode: country,
      asciiName: toAscii(name),
    },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  for (const { id } of rows) if ((await availabilityFor(tx, id, null)) === 'free') return id;
  return null;
}

async function freeSlug(tx: Tx, { place: name, country, region }: PlaceInput): Promise<string> {
  const place = { key: 'new', name, countryCode: country, region: region || null };
  const [cities, redirects] = await Promise.all([
    tx.city.findMany({ where: { countryCode: country }, select: { slug: true } }),
    tx.citySlugRedirect.findMany({ select: { slug: true } }),
  ]);
  const used = new Set([...cities, ...redirects].map((row) => row.slug));
  return assignSlugs([place], new Map(), used).get('new') ?? '';
}
