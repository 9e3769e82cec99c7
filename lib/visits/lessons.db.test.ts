import { describe, expect, it } from 'vitest';
import { TIMER } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { aChange } from '@/tests/factories/changes';
import { aContext } from '@/tests/factories/people';
import { aVisit, aVisitWorld, openProposalOf, type VisitWorld } from '@/tests/factories/visits';
import { acceptChange } from './changes/answer-change';
import { acceptDates } from './commands/accept-dates';
import type { Changed } from './commands/change-visit';
import { confirmVisit } from './commands/confirm-visit';
import { proposeDates } from './commands/propose-dates';
import { tendVisit } from './commands/tend-visits';
import { getVisit } from './queries/get-visit';
import { DELEGATION, MOVED } from './testing/visits';

/**
 * What public issue trackers of booking tools complain of most, each held by a test (docs/domain/visits.md). What is
 * behind each is tested in detail beside its code.
 */

const asCity = ({ city, now }: VisitWorld) => aContext(city.officer, now);
const asDesk = ({ host, now }: VisitWorld) => aContext(host.officer, now);

function targetOf(result: { ok: true; value: Changed } | { ok: false; failure: unknown }) {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return { visitId: result.value.id, version: result.value.version };
}

describe('lesson 1: a counter-proposal must be possible before approval', () => {
  it.each(['submitted', 'in_review', 'pending_approval'] as const)(
    'both sides can answer days with other days while the request is %s',
    async (status) => {
      const world = await aVisitWorld();
      let target = await aVisit(world, { status });
      const days = (startsOn: '2027-05-11' | '2027-05-18' | '2027-05-25') =>
        ({ startsOn, endsOn: startsOn, note: 'Our council meets.' }) as const;
      target = targetOf(await proposeDates(asDesk(world), target, days('2027-05-11')));
      target = targetOf(await proposeDates(asCity(world), target, days('2027-05-18')));
      target = targetOf(await proposeDates(asDesk(world), target, days('2027-05-25')));
      const { id } = await openProposalOf(target.visitId);
      target = targetOf(await acceptDates(asCity(world), target, id));
      const visit = await getVisit(world.city.officer, target.visitId, world.now);
      expect(visit?.agreed).toEqual({ startsOn: '2027-05-25', endsOn: '2027-05-25' });
      expect(visit?.proposals.map((one) => one.status).sort()).toEqual(
        status === 'pending_approval'
          ? ['accepted', 'countered', 'countered', 'countered']
          : ['accepted', 'countered', 'countered'],
      );
    },
  );
});

describe('lesson 2: a change after approval must not book twice nor confirm twice', () => {
  it('moves the booking it has, and nobody hears "confirmed" again', async () => {
    const world = await aVisitWorld();
    const target = await aVisit(world, { status: 'confirmed' });
    const { changeId, ...asked } = await aChange(world, target);
    targetOf(await acceptChange(asDesk(world), asked, changeId));
    const booked = await db().visit.findMany({
      where: { hostId: world.host.host.id, laneId: { not: null } },
      select: { id: true, status: true, startsOn: true },
    });
    expect(booked).toEqual([
      { id: target.visitId, status: 'confirmed', startsOn: new Date(MOVED.startsOn) },
    ]);
    const sides = [world.city.officer, world.host.officer].map(({ userId }) => userId);
    const mails = await db().mail.findMany({ where: { userId: { in: sides } } });
    for (const side of ['city', 'host']) {
      const of = (template: string) =>
        mails.filter((one) => one.template === `${template}_${side}`).length;
      expect(of('visit_confirmed')).toBeLessThanOrEqual(1);
      expect(of('visit_dates_moved')).toBeGreaterThanOrEqual(side === 'city' ? 1 : 0);
    }
    expect(mails.filter((one) => one.template.startsWith('visit_confirmed'))).not.toEqual([]);
  });
});

describe('lesson 3: a request whose date passes must not die silently', () => {
  it('warns both sides by notice and mail before it expires, tells them when it has, and leads back', async () => {
    const world = await aVisitWorld();
    const { visitId } = await aVisit(world, { status: 'submitted' });
    const at = (instant: string) => aContext(TIMER, new Date(instant));
    expect(await tendVisit(at('2027-05-17T02:00:00Z'), visitId)).toBe('warned');
    expect(await tendVisit(at('2027-05-31T02:00:00Z'), visitId)).toBe('expired');
    for (const [side, { userId }] of [
      ['city', world.city.officer],
      ['host', world.host.officer],
    ] as const) {
      const kinds = [`visit_expiry_warned_${side}`, `visit_expired_${side}`];
      const where = { userId };
      const notices = await db().notification.findMany({ where, select: { kind: true } });
      const mails = await db().mail.findMany({ where, select: { template: true } });
      for (const kind of kinds) {
        expect(notices.filter((one) => one.kind === kind)).toHaveLength(1);
        expect(mails.filter((one) => one.template === kind)).toHaveLength(1);
      }
    }
    const now = new Date('2027-06-01T08:00:00Z');
    const visit = await getVisit(world.city.officer, visitId, now);
    expect(visit?.transitions).toContainEqual({ transition: 'revive', blockedBy: [] });
    expect(visit?.timeline.map((one) => one.kind)).toEqual(
      expect.arrayContaining(['expire', 'expiry_warned']),
    );
  });
});

describe('lesson 4: names are asked only after approval', () => {
  it.each(['draft', 'submitted', 'in_review', 'changes_requested', 'pending_approval'] as const)(
    'a request that is %s takes no names of the delegation',
    async (status) => {
      const world = await aVisitWorld();
      const target = await aVisit(world, { status });
      expect(await confirmVisit(asCity(world), target, DELEGATION)).toMatchObject({ ok: false });
      const where = { visitId: target.visitId };
      expect(await db().delegationMember.count({ where })).toBe(0);
      const { details } = await db().visit.findUniqueOrThrow({ where: { id: target.visitId } });
      expect(JSON.stringify(details)).not.toMatch(/passport|birth|diet"?:"?[^"]{4,}/i);
    },
  );
});
