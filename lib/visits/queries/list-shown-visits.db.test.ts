import { expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { aVisit, aVisitWorld } from '@/tests/factories/visits';
import { listShownVisits } from './list-shown-visits';

it('shows past visits of the demonstration, and never a real one or one ahead', async () => {
  const world = await aVisitWorld();
  const real = await aVisit(world, { status: 'completed' });
  const days = { startsOn: '2027-06-01', endsOn: '2027-06-02' } as const;
  const demo = await aVisit(world, { status: 'completed', days });
  const ahead = await aVisit(world, { status: 'confirmed' });
  await db().visit.updateMany({
    where: { id: { in: [demo.visitId, ahead.visitId] } },
    data: { demo: true },
  });
  const shown = await listShownVisits(world.host.host.slug);
  expect(shown.map((visit) => visit.id)).toEqual([demo.visitId]);
  expect(JSON.stringify(shown)).not.toContain(real.visitId);
  expect(shown[0]).toMatchObject({ startsOn: '2027-06-01', status: 'completed', titleOther: null });
  expect(Object.keys(shown[0] ?? {}).sort()).toEqual(
    'city endsOn id startsOn status textLocale title titleOther type'.split(' '),
  );
});
