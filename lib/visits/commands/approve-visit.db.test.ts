import { describe, expect, it } from 'vitest';
import { TIMER } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import type { Days } from '@/lib/hosts/day';
import { saveLane } from '@/lib/hosts/lanes/save-lane';
import { aContext } from '@/tests/factories/people';
import { aClaimedCity } from '@/tests/factories/places';
import { rushForSlot } from '@/tests/factories/slot-rush';
import {
  aVisit,
  aVisitWorld,
  openProposalOf,
  SCREENED,
  type VisitWorld,
} from '@/tests/factories/visits';
import { AGREED } from '../testing/visits';
import { acceptDates } from './accept-dates';
import { approveVisit } from './approve-visit';
import { cancelVisit, postponeVisit } from './call-off-visit';
import type { Target } from './change-visit';
import { proposeDates } from './propose-dates';
import { recordApproval } from './record-approval';
import { reviveRequest } from './revive-request';
import { saveScreening } from './save-screening';
import { seekApproval } from './seek-approval';
import { tendVisit } from './tend-visits';

/** A visit that only waits for the approver. */
async function aGrantedVisit(world: VisitWorld, days?: Days) {
  return granted(world, await aVisit(world, { status: 'pending_approval', days }));
}

/** The same days agreed once more, and everybody's approval but the last, for a visit that was put off. */
async function agreedAgain(world: VisitWorld, visitId: string, days: Days = AGREED) {
  const desk = aContext(world.host.officer, world.now);
  const at = async () => {
    const row = await db().visit.findUniqueOrThrow({ where: { id: visitId } });
    return { visitId, version: row.version };
  };
  await proposeDates(desk, await at(), { ...days, note: '' });
  const { id } = await openProposalOf(visitId);
  await acceptDates(aContext(world.city.officer, world.now), await at(), id);
  await seekApproval(desk, await at());
  return granted(world, await at());
}

async function granted(world: VisitWorld, from: Target) {
  let target = from;
  for (const tier of ['desk', 'office_head', 'city'] as const) {
    const result = await recordApproval(aContext(world.host.officer, world.now), target, {
      tier,
      body: '市外办',
      documentNumber: '外函〔2026〕1号',
      decidedOn: '2026-11-25',
      result: 'granted',
      remark: '',
    });
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    target = { visitId: target.visitId, version: result.value.version };
  }
  return target;
}

const approve = (world: VisitWorld, target: Target) =>
  approveVisit(aContext(world.host.approver, world.now), target);

describe('approving', () => {
  it('lets exactly one of forty visits into one slot, tells the others, and leaves them as they were', async () => {
    const rush = await rushForSlot(40);
    expect(rush).toMatchObject({ booked: 1, refused: 39, firmVisits: 1, deadlocks: 0 });
    expect([...rush.other, ...rush.accidents]).toEqual([]);
    expect(rush.milliseconds).toBeLessThan(10_000);
  }, 60_000);

  it('lets exactly one of forty into one slot where half of them move there by a change', async () => {
    const rush = await rushForSlot(40, 20);
    expect(rush).toMatchObject({ booked: 1, refused: 39, firmVisits: 1, deadlocks: 0 });
    expect([...rush.other, ...rush.accidents]).toEqual([]);
  });

  it('tells who comes second which days are free', async () => {
    const world = await aVisitWorld();
    const [first, second] = [await aGrantedVisit(world), await aGrantedVisit(world)];
    expect(await approve(world, first)).toMatchObject({ ok: true });
    expect(await approve(world, second)).toEqual({
      ok: false,
      failure: {
        code: 'rule',
        reasons: [
          {
            code: 'visits.refusal.slot_taken',
            params: { next: { days: { from: '2027-05-17', to: '2027-05-19' } } },
          },
        ],
      },
    });
    const left = await db().visit.findUniqueOrThrow({ where: { id: second.visitId } });
    expect(left).toMatchObject({ status: 'pending_approval', laneId: null });
  });

  it('is refused clearly where the host has no lane, or none that is open on the days', async () => {
    const world = await aVisitWorld();
    const target = await aGrantedVisit(world);
    const { id: hostId } = world.host.host;
    const noLane = { failure: { reasons: [{ code: 'visits.refusal.no_lane' }] } };
    await db().lane.updateMany({ where: { hostId }, data: { closesOn: new Date('2027-05-13') } });
    expect(await approve(world, target)).toMatchObject(noLane);
    await db().lane.deleteMany({ where: { hostId } });
    expect(await approve(world, target)).toMatchObject(noLane);
  });

  it('is not hindered by days another request holds', async () => {
    const world = await aVisitWorld();
    const target = await aGrantedVisit(world);
    const holding = await aVisit(world, { status: 'in_review' });
    const held = { startsOn: '2027-05-11', endsOn: '2027-05-13', note: '' } as const;
    await proposeDates(aContext(world.host.officer, world.now), holding, held);
    expect(await approve(world, target)).toMatchObject({ ok: true });
  });

  it('shares a day with no other visit of the lane, but may follow it the next day', async () => {
    const world = await aVisitWorld();
    const first = await aGrantedVisit(world, { startsOn: '2027-05-11', endsOn: '2027-05-13' });
    const touching = await aGrantedVisit(world, { startsOn: '2027-05-13', endsOn: '2027-05-14' });
    const next = await aGrantedVisit(world, { startsOn: '2027-05-14', endsOn: '2027-05-14' });
    expect(await approve(world, first)).toMatchObject({ ok: true });
    expect(await approve(world, touching)).toMatchObject({
      failure: { reasons: [{ code: 'visits.refusal.slot_taken' }] },
    });
    expect(await approve(world, next)).toMatchObject({ ok: true });
  });

  it('uses a second lane where the host has one', async () => {
    const world = await aVisitWorld();
    await db().lane.create({
      data: { hostId: world.host.host.id, nameEn: 'Second', nameZh: '第二接待线' },
    });
    const targets = [
      await aGrantedVisit(world),
      await aGrantedVisit(world),
      await aGrantedVisit(world),
    ];
    const results = await Promise.all(targets.map((target) => approve(world, target)));
    expect(results.filter((one) => one.ok)).toHaveLength(2);
    const lanes = await db().visit.findMany({
      where: { hostId: world.host.host.id, status: 'invited' },
      select: { laneId: true },
    });
    expect(new Set(lanes.map((one) => one.laneId)).size).toBe(2);
  });

  it.each(['cancel', 'postpone'] as const)('gives the slot back after %s', async (how) => {
    const world = await aVisitWorld();
    const { visitId, version } = await aVisit(world, { status: 'invited' });
    const waiting = await aGrantedVisit(world);
    expect(await approve(world, waiting)).toMatchObject({ ok: false });
    const act = how === 'cancel' ? cancelVisit : postponeVisit;
    const context = aContext(world.city.officer, world.now);
    const said = { reason: 'budget', text: '' } as const;
    expect(await act(context, { visitId, version }, said)).toMatchObject({ ok: true });
    expect(await approve(world, waiting)).toMatchObject({ ok: true });
  });

  it('books one of two where a visit that was put off comes back for its old days', async () => {
    const world = await aVisitWorld();
    const invited = await aVisit(world, { status: 'invited' });
    const context = aContext(world.host.officer, world.now);
    await postponeVisit(context, invited, { reason: 'schedule_conflict', text: '' });
    const back = await agreedAgain(world, invited.visitId);
    const other = await aGrantedVisit(world);
    const results = await Promise.all([approve(world, back), approve(world, other)]);
    expect(results.filter((one) => one.ok)).toHaveLength(1);
    expect(results.find((one) => !one.ok)).toMatchObject({
      failure: { reasons: [{ code: 'visits.refusal.slot_taken' }] },
    });
  });

  it('books one of two where a request that had expired was revived for days that another one wants', async () => {
    const before = await aVisitWorld();
    const { visitId } = await aVisit(before, { status: 'submitted' });
    await tendVisit(aContext(TIMER, new Date('2027-05-17T02:00:00Z')), visitId);
    await tendVisit(aContext(TIMER, new Date('2027-05-31T02:00:00Z')), visitId);
    const world = { ...before, now: new Date('2027-06-01T08:00:00Z') };
    const windows = [
      { earliest: '2027-09-06', latest: '2027-09-10', days: 3, reason: '' } as const,
    ];
    const { version } = await db().visit.findUniqueOrThrow({ where: { id: visitId } });
    const context = aContext(world.city.officer, world.now);
    expect(await reviveRequest(context, { visitId, version }, windows)).toMatchObject({ ok: true });
    const days = { startsOn: '2027-09-06', endsOn: '2027-09-08' } as const;
    const revived = await db().visit.findUniqueOrThrow({ where: { id: visitId } });
    const desk = aContext(world.host.officer, world.now);
    await saveScreening(desk, { visitId, version: revived.version }, SCREENED);
    const back = await agreedAgain(world, visitId, days);
    const request = { windows };
    const wanted = { status: 'pending_approval', days, request } as const;
    const other = await granted(world, await aVisit(world, wanted));
    const results = await Promise.all([approve(world, back), approve(world, other)]);
    expect(results.filter((one) => one.ok)).toHaveLength(1);
    expect(results.find((one) => !one.ok)).toMatchObject({
      failure: { reasons: [{ code: 'visits.refusal.slot_taken' }] },
    });
  });

  it('and closing a lane never wait for each other for ever, nor leave a visit in a closed lane', async () => {
    const world = await aVisitWorld();
    const { id: hostId } = world.host.host;
    const names = { nameZh: '二线', nameEn: 'Second' };
    const second = await db().lane.create({ data: { hostId, ...names } });
    const targets = await Promise.all([1, 2, 3, 4].map(() => aGrantedVisit(world)));
    const closing = saveLane(aContext(world.host.approver, world.now), {
      ...names,
      laneId: second.id,
      closesOn: '2027-05-01',
    });
    const results = await Promise.all([
      ...targets.map((target) => approve(world, target)),
      closing,
    ]);
    const closed = results.at(-1)?.ok ?? false;
    expect(results.filter((one) => one.ok)).toHaveLength(2);
    expect(await db().visit.count({ where: { laneId: second.id } })).toBe(closed ? 0 : 1);
  });

  it('is stopped by the database where the rules were passed by', async () => {
    const world = await aVisitWorld();
    const { visitId } = await aVisit(world, { status: 'invited' });
    const { visitId: waiting } = await aGrantedVisit(world);
    const taken = await db().visit.findUniqueOrThrow({ where: { id: visitId } });
    const force = db().visit.update({
      where: { id: waiting },
      data: { status: 'invited', laneId: taken.laneId },
    });
    await expect(force).rejects.toThrow(/visit_one_per_slot/);
  });

  it('is not for the desk officer, and unknown to another host', async () => {
    const world = await aVisitWorld();
    const other = await aVisitWorld({ city: await aClaimedCity() });
    const target = await aGrantedVisit(world);
    expect(await approveVisit(aContext(world.host.officer), target)).toEqual({
      ok: false,
      failure: { code: 'forbidden' },
    });
    expect(await approveVisit(aContext(other.host.approver), target)).toEqual({
      ok: false,
      failure: { code: 'not_found' },
    });
  });
});

describe('recording approvals', () => {
  it('keeps the order of the tiers when two officers record at once', async () => {
    const world = await aVisitWorld();
    const target = await aVisit(world, { status: 'pending_approval' });
    const record = (tier: 'desk' | 'office_head') =>
      recordApproval(aContext(world.host.officer, world.now), target, {
        tier,
        body: '市外办',
        documentNumber: '1',
        decidedOn: '2026-11-25',
        result: 'granted',
        remark: '',
      });
    const results = await Promise.all([record('desk'), record('office_head'), record('desk')]);
    expect(results.filter((one) => one.ok)).toHaveLength(1);
    const rows = await db().visitApproval.findMany({ where: { visitId: target.visitId } });
    expect(rows.map((one) => one.tier)).toEqual(['desk']);
  });

  it('begins again from the lowest tier after a visit was put off', async () => {
    const world = await aVisitWorld();
    const invited = await aVisit(world, { status: 'invited' });
    const context = aContext(world.host.officer, world.now);
    await postponeVisit(context, invited, { reason: 'schedule_conflict', text: '' });
    const row = await db().visit.findUniqueOrThrow({
      where: { id: invited.visitId },
      include: { proposals: true, approvals: true },
    });
    expect(row).toMatchObject({
      status: 'in_review',
      round: 2,
      tier: null,
      startsOn: null,
      endsOn: null,
      laneId: null,
    });
    expect(row.proposals.map((one) => one.status)).toEqual(['lapsed']);
    expect(row.approvals.map((one) => one.round)).toEqual([1, 1, 1]);
  });
});
