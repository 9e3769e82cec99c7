import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { env } from '@/lib/env';

/** Which places a city hall may claim: European ones, not hosts, still listed; invented ones in a demonstration only. */
export const claimableCity = () =>
  ({
    countryCode: { not: 'CN' },
    host: null,
    archivedAt: null,
    ...(env().DEMO === 'off' && { demo: false }),
  }) satisfies Prisma.CityWhereInput;
