import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import type { VisitHead, VisitHost } from '../views';
import { VISIT_SELECT } from '../visit-row';

const SELECT_PLACE = { name: true, nameZh: true } as const;

/** Both places of a visit. */
export const SELECT_PLACES = {
  city: { select: { id: true, slug: true, ...SELECT_PLACE, countryCode: true, timeZone: true } },
  host: {
    select: {
      id: true,
      slug: true,
      officeEn: true,
      officeZh: true,
      timeZone: true,
      city: { select: SELECT_PLACE },
    },
  },
} as const satisfies Prisma.VisitSelect;

/** A visit's row with both places; what the host keeps to itself is not in it. */
export const HEAD_SELECT = {
  ...VISIT_SELECT,
  ...SELECT_PLACES,
  demo: true,
  textState: true,
  updatedAt: true,
} as const satisfies Prisma.VisitSelect;

export type HeadRow = Prisma.VisitGetPayload<{ select: typeof HEAD_SELECT }>;

/** The places of a visit as its views name them. */
export const placesOf = ({
  city,
  host,
}: Pick<HeadRow, 'city' | 'host'>): Pick<VisitHead, 'city' | 'host'> => ({
  city,
  host: hostOf(host),
});

const hostOf = ({ city, ...host }: HeadRow['host']): VisitHost => ({
  ...host,
  name: city.name,
  nameZh: city.nameZh,
});
