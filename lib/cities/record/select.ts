import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { SPEAKING_STATUSES } from '@/lib/auth/model';

const source = { select: { id: true, titleEn: true, titleZh: true, url: true } } as const;

/** The columns of a city's public record, written out: what is not named here never reaches a public page. */
export const recordColumns = {
  id: true,
  slug: true,
  name: true,
  nameZh: true,
  level: true,
  countryCode: true,
  admin1Name: true,
  lat: true,
  lon: true,
  population: true,
  populationYear: true,
  editedFields: true,
  areaKm2: true,
  website: true,
  timeZone: true,
  isSeaport: true,
  nuts3: true,
  searchText: true,
  reviewNote: true,
  demo: true,
  claims: {
    where: { status: { in: [...SPEAKING_STATUSES] } },
    select: {
      status: true,
      steps: {
        where: { kind: { in: ['paused', 'confirmed', 'resumed'] } },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        select: { kind: true, side: true, at: true },
      },
    },
  },
  interests: { select: { sectorId: true, priority: true, offer: true, seek: true, kind: true } },
  versions: {
    orderBy: { number: 'desc' },
    take: 1,
    select: { number: true, publishedAt: true, content: true },
  },
  documentedInterests: { orderBy: { id: 'asc' } },
  region: {
    select: {
      nuts2: true,
      name: true,
      signals: {
        select: {
          sectorId: true,
          value: true,
          rank: true,
          rankedRegions: true,
          confidence: true,
          basis: true,
          years: true,
          source,
        },
      },
    },
  },
  ties: {
    orderBy: [{ since: { sort: 'asc', nulls: 'last' } }, { partnerName: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      key: true,
      partnerName: true,
      partnerNameZh: true,
      kind: true,
      since: true,
      confidence: true,
      singleSource: true,
      sourceUrl: true,
      noteEn: true,
      noteZh: true,
      source,
      partner: { select: { name: true, nameZh: true, host: { select: { slug: true } } } },
    },
  },
} as const satisfies Prisma.CitySelect;

export type RecordRow = Prisma.CityGetPayload<{ select: typeof recordColumns }>;
