import { describe, expect, it } from 'vitest';
import { TIMER } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { addDays } from '@/lib/hosts/day';
import { aContext } from '@/tests/factories/people';
import { aVisit, aVisitWorld, NOW } from '@/tests/factories/visits';
import { proposeDates } from './propose-dates';
import { reviveRequest } from './revive-request';
import { tendVisit, tendVisits } from './tend-visits';

const at = (instant: string) => aContext(TIMER, new Date(instant));
const statusOf = async (id: string) =>
  (await db().visit.findUniqueOrThrow({ where: { id }, select: { status: true } })).status;
const kindsFor = async (userId: string) => {
  const rows = await db().notification.findMany({ where: { userId }, orderBy: { id: 'asc' } });
  return rows.map((one) => one.kind);
};

describe('the clock', () => {
  it('warns both sides once, lets expire ten working days later, and one step revives', async () => {
    const world = await aVisitWorld();
    const { visitId } = await aVisit(world, { status: 'submitted' });
    expect(await tendVisit(at('2027-05-14T02:00:00Z'), visitId)).toBeNull();
    expect(await tendVisit(at('2027-05-17T02:00:00Z'), visitId)).toBe('warned');
    expect(await tendVisit(at('2027-05-17T03:00:00Z'), visitId)).toBeNull();
    expect(await tendVisit(at('2027-05-28T02:00:00Z'), visitId)).toBeNull();
    expect(await tendVisit(at('2027-05-31T02:00:00Z'), visitId)).toBe('expired');
    expect(await statusOf(visitId)).toBe('expired');
    for (const { userId } of [world.city.officer, world.host.officer]) {
      const kinds = (await kindsFor(userId)).map((kind) => kind.replace(/_(city|host)$/, ''));
      expect(kinds.slice(-2)).toEqual(['visit_expiry_warned', 'visit_expired']);
    }
    const { version } = await db().visit.findUniqueOrThrow({ where: { id: visitId } });
    const revived = await reviveRequest(
      aContext(world.city.officer, new Date('2027-06-01T08:00:00Z')),
      { visitId, version },
      [{ earliest: '2027-09-06', latest: '2027-09-10', days: 3, reason: '' }],
    );
    expect(revived).toMatchObject({ ok: true });
    expect(await statusOf(visitId)).toBe('in_review');
    expect(await tendVisit(at('2027-06-02T02:00:00Z'), visitId)).toBeNull();
  });

  it('does not let a visit expire unwarned after it stood still itself', async () => {
    const world = await aVisitWorld();
    const { visitId } = await aVisit(world, { status: 'submitted' });
    expect(await tendVisit(at('2027-07-05T02:00:00Z'), visitId)).toBe('warned');
    const warning = await db().visitEvent.findFirst({ where: { visitId, kind: 'expiry_warned' } });
    expect(warning?.data).toMatchObject({ until: { day: '2027-07-19' } });
    expect(await tendVisit(at('2027-07-16T02:00:00Z'), visitId)).toBeNull();
    expect(await tendVisit(at('2027-07-19T02:00:00Z'), visitId)).toBe('expired');
  });

  it('lapses a proposal that nobody answered and tells both sides', async () => {
    const world = await aVisitWorld();
    const target = await aVisit(world, { status: 'in_review' });
    const days = { startsOn: '2027-05-11', endsOn: '2027-05-13', note: '' } as const;
    await proposeDates(aContext(world.host.officer, NOW), target, days);
    expect(await tendVisit(at('2026-12-16T15:00:00Z'), target.visitId)).toBeNull();
    expect(await tendVisit(at('2026-12-16T16:00:00Z'), target.visitId)).toBe('lapsed');
    expect((await kindsFor(world.city.officer.userId)).at(-1)).toBe('visit_dates_lapsed_city');
    expect((await kindsFor(world.host.officer.userId)).at(-1)).toBe('visit_dates_lapsed_host');
  });

  it('completes a confirmed visit the day after its last day', async () => {
    const world = await aVisitWorld();
    const { visitId } = await aVisit(world, { status: 'confirmed' });
    expect(await tendVisit(at('2027-05-13T15:59:00Z'), visitId)).toBeNull();
    expect(await tendVisit(at('2027-05-13T16:00:00Z'), visitId)).toBe('completed');
    const row = await db().visit.findUniqueOrThrow({ where: { id: visitId } });
    expect(row.completedAt).toEqual(new Date('2027-05-13T16:00:00Z'));
  });

  it('goes round all visits, and two rounds at once do everything once', async () => {
    const world = await aVisitWorld();
    const visits = [];
    for (let count = 0; count < 4; count += 1) {
      const startsOn = addDays('2028-01-10', 30 * count);
      const days = { startsOn, endsOn: addDays(startsOn, 1) };
      visits.push((await aVisit(world, { status: 'confirmed', days })).visitId);
    }
    const later = new Date('2028-06-01T02:00:00Z');
    const rounds = await Promise.all([tendVisits(later, 'one'), tendVisits(later, 'two')]);
    const completed = await db().visitEvent.count({
      where: { visitId: { in: visits }, kind: 'complete' },
    });
    expect(completed).toBe(4);
    expect(rounds.reduce((sum, one) => sum + one.completed, 0)).toBe(4);
  });
});
