import { db } from '@/lib/db/client';

/** A score that has moved from 52 to 57, because the city added smart manufacturing. Asked for twice, it is there once. */
export async function aMove(hostId: string, cityId: string, at = new Date()): Promise<void> {
  await db().matchHistory.createMany({
    data: {
      hostId,
      cityId,
      at,
      movedBy: 'city',
      fromScore: 52,
      score: 57,
      terms: {},
      changes: [{ code: 'added_sectors', sectors: ['smart_manufacturing'] }],
      policyNumber: 1,
      cityVersion: 2,
      hostVersion: 1,
    },
    skipDuplicates: true,
  });
}
