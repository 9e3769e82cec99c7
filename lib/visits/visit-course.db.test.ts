import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { aVisit, aVisitWorld, NOW } from '@/tests/factories/visits';
import { getVisit } from './queries/get-visit';

describe('a visit from draft to completion', () => {
  it('leaves its events in order, its reference, its notices and its audit rows', async () => {
    const world = await aVisitWorld();
    const { visitId } = await aVisit(world, { status: 'completed' });
    const view = await getVisit(world.host.officer, visitId, new Date('2027-05-14T03:00:00Z'));
    expect(view?.reference).toBe(`${world.host.host.code}-2026-001`);
    expect(view?.timeline.map((one) => one.kind).reverse()).toEqual([
      'draft_started',
      'submit',
      'take',
      'dates_proposed',
      'dates_accepted',
      'seek_approval',
      'approve',
      'confirm',
      'complete',
    ]);
    expect(view).toMatchObject({
      status: 'completed',
      agreed: { startsOn: '2027-05-11', endsOn: '2027-05-13' },
      firstAnswerAt: NOW,
    });
    const audit = await db().auditEntry.findMany({
      where: { objectId: visitId },
      orderBy: { seq: 'asc' },
    });
    expect(audit.map((one) => one.action)).toEqual([
      'visit.start',
      'visit.save_request',
      'visit.submit',
      'visit.take',
      'visit.propose_dates',
      'visit.accept_dates',
      'visit.save_screening',
      'visit.seek_approval',
      'visit.record_approval',
      'visit.record_approval',
      'visit.record_approval',
      'visit.approve',
      'visit.confirm',
      'visit.complete',
    ]);
    const told = await db().notification.findMany({
      where: { userId: world.city.officer.userId },
      orderBy: { id: 'asc' },
      select: { kind: true },
    });
    expect(told.map((one) => one.kind)).toEqual([
      'visit_submitted_city',
      'visit_taken_city',
      'visit_dates_proposed_city',
      'visit_invited_city',
      'visit_completed_city',
    ]);
  });
});
