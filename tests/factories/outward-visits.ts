import { db } from '@/lib/db/client';

/** A visit of a host to a city in September 2026, on record at its desk; answers with its id. */
export async function anOutwardVisit(hostId: string, cityId: string): Promise<string> {
  const { id } = await db().outwardVisit.create({
    data: {
      hostId,
      cityId,
      startsOn: new Date('2026-09-01'),
      endsOn: new Date('2026-09-03'),
      headRankBand: 60,
      paysLocal: 'city',
      source: 'Annual report',
      sourceUrl: 'https://host.test/report',
      recordedAt: new Date(),
    },
  });
  return id;
}
