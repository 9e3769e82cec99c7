import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import type { ClaimStatus } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { searchWords } from '../search-text';
import { isSlug } from '../slug';
import { claimableCity } from './claimable';
import { type Availability, availabilityOf, OPEN_STATUSES } from './model';

/** A city as somebody who registers sees it. */
export type ClaimableCity = {
  slug: string;
  name: string;
  nameZh: string | null;
  countryCode: string;
  admin1Name: string | null;
  population: number | null;
  demo: boolean;
  availability: Availability;
};

/** Rows of one answer; a longer one asks for another letter. */
export const SEARCH_ROWS = 20;

const select = {
  slug: true,
  name: true,
  nameZh: true,
  countryCode: true,
  admin1Name: true,
  population: true,
  demo: true,
  claims: {
    where: {
      status: { in: [...OPEN_STATUSES] },
      claimant: { emailConfirmedAt: { not: null } },
    },
    select: { status: true },
  },
} satisfies Prisma.CitySelect;

/** Countries with cities a city hall may claim. Public: nothing here depends on who asks. */
export async function listClaimableCountries(): Promise<string[]> {
  const rows = await db().city.findMany({
    where: claimableCity(),
    distinct: ['countryCode'],
    select: { countryCode: true },
    orderBy: { countryCode: 'asc' },
  });
  return rows.map((row) => row.countryCode);
}

/** Cities of one country, or of any, whose names begin with these words (Chinese: hold them), the largest first; one row more tells there are more. */
export async function searchClaimable(country: string | null, q: string): Promise<ClaimableCity[]> {
  const words = searchWords(q).slice(0, 5);
  if (words.length === 0) return [];
  const rows = await db().city.findMany({
    where: {
      ...claimableCity(),
      AND: [
        country ? { countryCode: country } : {},
        ...words.map(({ text, match }) => ({
          OR:
            match === 'anywhere'
              ? [{ searchText: { contains: text } }]
              : [{ searchText: { startsWith: text } }, { searchText: { contains: ` ${text}` } }],
        })),
      ],
    },
    orderBy: [{ population: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
    take: SEARCH_ROWS + 1,
    select,
  });
  return rows.map(toClaimable);
}

/** One city to claim, or null when it is no city anyone can claim. */
export async function getClaimable(slug: string): Promise<ClaimableCity | null> {
  if (!isSlug(slug)) return null;
  const row = await db().city.findFirst({ where: { slug, ...claimableCity() }, select });
  return row && toClaimable(row);
}

type Row = Omit<ClaimableCity, 'availability'> & { claims: { status: ClaimStatus }[] };

function toClaimable({ claims, ...city }: Row): ClaimableCity {
  return { ...city, availability: availabilityOf(claims.map((claim) => claim.status)) };
}
