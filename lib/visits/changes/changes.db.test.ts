import { describe, expect, it } from 'vitest';
import { db, pool } from '@/lib/db/client';
import { MOVED } from '@/lib/visits/testing/visits';
import { aChange } from '@/tests/factories/changes';
import { aLetter } from '@/tests/factories/letters';
import { aContext } from '@/tests/factories/people';
import { aClaimedCity } from '@/tests/factories/places';
import { aVisit, aVisitWorld, type VisitWorld } from '@/tests/factories/visits';
import { approveVisit } from '../commands/approve-visit';
import { cancelVisit, postponeVisit } from '../commands/call-off-visit';
import type { Target } from '../commands/change-visit';
import { recordApproval } from '../commands/record-approval';
import { tendVisits } from '../commands/tend-visits';
import { issueLetter } from '../letter/commands/issue-letter';
import { getVisit } from '../queries/get-visit';
import { getInbox } from '../queries/list-visits';
import { acceptChange, refuseChange } from './answer-change';
import type { WantedChange } from './model';
import { recordChangeApproval } from './record-change-approval';
import { requestChange } from './request-change';
import { withdrawChange } from './withdraw-change';

const asCity = (world: VisitWorld) => aContext(world.city.officer, world.now);
const asDesk = (world: VisitWorld) => aContext(world.host.officer, world.now);
const asApprover = (world: VisitWorld) => aContext(world.host.approver, world.now);

type Asked = Target & { changeId: string };
const accept = (context: ReturnType<typeof aContext>, { changeId, ...target }: Asked) =>
  acceptChange(context, target, changeId);
const refuse = (context: ReturnType<typeof aContext>, { changeId, ...target }: Asked) =>
  refuseChange(context, target, changeId, 'The hall is taken.');
const withdraw = (context: ReturnType<typeof aContext>, { changeId, ...target }: Asked) =>
  withdrawChange(context, target, changeId);

const rowOf = ({ visitId }: Target) =>
  db().visit.findUniqueOrThrow({
    where: { id: visitId },
    include: { changes: true, proposals: { orderBy: { madeAt: 'asc' } }, members: true },
  });
const statusOf = async ({ changeId }: Asked) =>
  (await db().changeRequest.findUniqueOrThrow({ where: { id: changeId } })).status;

const rule = (code: string) => ({
  failure: { code: 'rule', reasons: [{ code: `visits.refusal.${code}` }] },
});

const LEVEL: WantedChange = { point: 'level', after: { band: 80, formerBand: null } };

async function invitedVisit() {
  const world = await aVisitWorld();
  return { world, target: await aVisit(world, { status: 'invited' }) };
}

describe('a change after approval', () => {
  it('gives the ball to the other side, and the visit stays as agreed until it answers', async () => {
    const { world, target } = await invitedVisit();
    const asked = await aChange(world, target);
    const visit = await getVisit(world.host.officer, target.visitId, world.now);
    expect(visit).toMatchObject({
      status: 'invited',
      agreed: { startsOn: '2027-05-11', endsOn: '2027-05-13' },
      turn: { holder: 'host', next: 'answer_change', due: '2026-12-09' },
      changes: [{ id: asked.changeId, status: 'open', point: 'dates', after: MOVED }],
    });
    expect((await getInbox(world.host.officer, world.now))?.ours.map((one) => one.id)).toEqual([
      target.visitId,
    ]);
    const told = { userId: world.host.officer.userId, kind: 'visit_change_requested_host' };
    expect(await db().notification.count({ where: told })).toBe(1);
  });

  it.each<[WantedChange, object]>([
    [
      { point: 'level', after: { band: 70, formerBand: 60 } },
      { headRankBand: 70, formerRankBand: 60 },
    ],
    [
      { point: 'sectors', after: { sectors: ['green_petrochemical'] } },
      { sectors: ['green_petrochemical'] },
    ],
    [
      {
        point: 'size',
        after: { party: { officials: 9, business: 2, academia: 2, press: 1, interpreters: 1 } },
      },
      { officials: 9, business: 2, press: 1 },
    ],
    [
      { point: 'head', after: { office: 'Mayor', elected: true, band: 60, formerBand: null } },
      { headOffice: 'Mayor', headRankBand: 60 },
    ],
  ])('changes that one point alone: %j', async (wanted, columns) => {
    const { world, target } = await invitedVisit();
    const before = await rowOf(target);
    const asked = await aChange(world, target, { wanted });
    expect(await rowOf(target)).toMatchObject({
      ...before,
      version: 2 + target.version - 1,
      updatedAt: expect.any(Date),
      changes: [{ status: 'open' }],
    });
    expect(await accept(asDesk(world), asked)).toMatchObject({ ok: true });
    const after = await rowOf(target);
    expect(after).toMatchObject({ ...columns, status: 'invited', laneId: before.laneId, round: 1 });
    expect(after.startsOn).toEqual(before.startsOn);
    expect(after.proposals).toEqual(before.proposals);
  });

  it('names the new head in a delegation list that is in already', async () => {
    const world = await aVisitWorld();
    const target = await aVisit(world, { status: 'confirmed' });
    const wanted: WantedChange = {
      point: 'head',
      after: { office: 'Mayor', elected: true, band: 60, formerBand: null },
    };
    const asked = await aChange(world, target, { wanted, headName: 'SAMPLE, Alex' });
    const auditorsView = await getVisit(
      { ...world.host.officer, memberships: [] },
      target.visitId,
      world.now,
    );
    expect(auditorsView).toBeNull();
    expect(await accept(asDesk(world), asked)).toMatchObject({ ok: true });
    const { members, status } = await rowOf(target);
    expect(status).toBe('confirmed');
    expect(members.map((one) => one.printedName).sort()).toEqual(['SAMPLE, Alex', 'SAMPLE, Kim']);
    expect(members.find((one) => one.role === 'head_of_delegation')?.office).toBe('Mayor');
  });

  it('of a few people is applied at once, told and not asked', async () => {
    const { world, target } = await invitedVisit();
    const party = { officials: 5, business: 1, academia: 2, press: 0, interpreters: 1 };
    const asked = await aChange(world, target, { wanted: { point: 'size', after: { party } } });
    expect(await statusOf(asked)).toBe('accepted');
    expect(await rowOf(target)).toMatchObject({ officials: 5 });
    const visit = await getVisit(world.city.officer, target.visitId, world.now);
    expect(visit?.turn).toMatchObject({ holder: 'city', next: 'confirm' });
    expect(visit?.timeline[0]).toMatchObject({ kind: 'change_noted', params: { point: 'size' } });
    const told = { userId: world.host.officer.userId, kind: 'visit_change_noted_host' };
    expect(await db().notification.count({ where: told })).toBe(1);
  });

  it('is refused with a reason, or withdrawn, and nothing of the visit has moved', async () => {
    for (const [how, status, by] of [
      [refuse, 'refused', asDesk],
      [withdraw, 'withdrawn', asCity],
    ] as const) {
      const { world, target } = await invitedVisit();
      const before = await rowOf(target);
      const asked = await aChange(world, target);
      expect(await how(by(world), asked)).toMatchObject({ ok: true });
      expect(await statusOf(asked)).toBe(status);
      const { version, changes, updatedAt, ...after } = await rowOf(target);
      expect(before).toMatchObject(after);
      expect(await accept(asDesk(world), { ...asked, version })).toMatchObject(
        rule('change_closed'),
      );
    }
  });

  it('is answered by the other side only, and another city or host knows nothing of it', async () => {
    const { world, target } = await invitedVisit();
    const asked = await aChange(world, target);
    expect(await accept(asCity(world), asked)).toMatchObject(rule('change_own'));
    expect(await withdraw(asDesk(world), asked)).toMatchObject(rule('change_theirs'));
    expect(await accept(asApprover(world), asked)).toMatchObject({
      failure: { code: 'forbidden' },
    });
    const other = await aVisitWorld({ city: await aClaimedCity() });
    for (const act of [accept, refuse, withdraw]) {
      expect(await act(asDesk(other), asked)).toEqual({
        ok: false,
        failure: { code: 'not_found' },
      });
    }
    const foreign = await aChange(other, await aVisit(other, { status: 'invited' }));
    expect(await accept(asDesk(world), { ...asked, changeId: foreign.changeId })).toMatchObject(
      rule('change_closed'),
    );
    expect(await statusOf(foreign)).toBe('open');
  });

  it('is one at a time, and the host asks for dates alone', async () => {
    const { world, target } = await invitedVisit();
    const asked = await aChange(world, target, { side: 'host' });
    const again = { wanted: LEVEL, reason: 'x', headName: '' };
    expect(await requestChange(asCity(world), asked, again)).toMatchObject(rule('change_open'));
    const { target: other, world: there } = await invitedVisit();
    expect(await requestChange(asDesk(there), other, again)).toMatchObject(
      rule('change_not_yours'),
    );
  });

  it('is kept as it was asked, by the database too', async () => {
    const { world, target } = await invitedVisit();
    const asked = await aChange(world, target);
    const change = `UPDATE change_request SET reason = 'Another' WHERE id = $1`;
    await expect(pool().query(change, [asked.changeId])).rejects.toThrow();
    await refuse(asDesk(world), asked);
    const reopen = `UPDATE change_request SET status = 'open', answered_at = NULL WHERE id = $1`;
    await expect(pool().query(reopen, [asked.changeId])).rejects.toThrow();
    await expect(pool().query('DELETE FROM change_request')).rejects.toThrow();
  });
});

describe('new days of an approved visit', () => {
  it('move the one booking, end the letter, and go into calendars as a later version of the same event', async () => {
    const { world, target } = await invitedVisit();
    const approved = await aLetter(world, target);
    const letter = await issueLetter(asDesk(world), approved);
    if (!letter.ok) throw new Error('no letter');
    const asked = await aChange(world, { ...target, version: letter.value.version });
    expect(await accept(asDesk(world), asked)).toMatchObject({ ok: true });
    const row = await rowOf(target);
    expect(row).toMatchObject({ status: 'invited', startsOn: new Date(MOVED.startsOn) });
    expect(row.proposals.map((one) => one.status).sort()).toEqual(['accepted', 'countered']);
    expect(await db().visit.count({ where: { hostId: world.host.host.id } })).toBe(1);
    const letters = await db().visitLetter.findMany({ where: { visitId: target.visitId } });
    expect(letters.map((one) => one.supersededAt)).toEqual([world.now]);
    const mails = await db().mail.findMany({
      where: {
        userId: world.city.officer.userId,
        template: { in: ['visit_invited_city', 'visit_dates_moved_city'] },
      },
      orderBy: { createdAt: 'asc' },
      select: { template: true, calendar: true },
    });
    const texts = mails.map(({ calendar }) => (calendar as { text: string }).text);
    const [first = '', second = ''] = texts;
    const part = (text: string, name: string) =>
      new RegExp(`^${name}[:;](.*)$`, 'm').exec(text)?.[1];
    expect(part(second, 'UID')).toBe(part(first, 'UID'));
    expect(Number(part(second, 'SEQUENCE'))).toBeGreaterThan(Number(part(first, 'SEQUENCE')));
    expect(second).toContain('20270525');
  });

  it('that another visit holds are refused clearly to either side, and the change stays open', async () => {
    for (const side of ['city', 'host'] as const) {
      const { world, target } = await invitedVisit();
      await aVisit(world, { status: 'invited', days: MOVED });
      const asked = await aChange(world, target, { side });
      const answer = await accept(side === 'city' ? asDesk(world) : asCity(world), asked);
      expect(answer).toMatchObject(rule(side === 'city' ? 'slot_taken' : 'change_days_taken'));
      expect(await statusOf(asked)).toBe('open');
      expect(await rowOf(target)).toMatchObject({ startsOn: new Date('2027-05-11') });
    }
  });

  it('may overlap its own old ones, and free those it leaves', async () => {
    const { world, target } = await invitedVisit();
    const after = { startsOn: '2027-05-13', endsOn: '2027-05-14' } as const;
    const asked = await aChange(world, target, { wanted: { point: 'dates', after } });
    expect(await accept(asDesk(world), asked)).toMatchObject({ ok: true });
    const days = { startsOn: '2027-05-11', endsOn: '2027-05-12' } as const;
    await aVisit(world, { status: 'invited', days });
  });

  it('and the approval of another visit for them: one of the two gets the days, whoever is faster', async () => {
    const { world, target } = await invitedVisit();
    const asked = await aChange(world, target);
    let waiting = await aVisit(world, { status: 'pending_approval', days: MOVED });
    for (const tier of ['desk', 'office_head', 'city'] as const) {
      const recorded = await recordApproval(asDesk(world), waiting, { ...GRANTED, tier });
      if (!recorded.ok) throw new Error('not recorded');
      waiting = { ...waiting, version: recorded.value.version };
    }
    const results = await Promise.all([
      accept(asDesk(world), asked),
      approveVisit(asApprover(world), waiting),
    ]);
    expect(results.filter((one) => one.ok)).toHaveLength(1);
    expect(results.find((one) => !one.ok)).toMatchObject(rule('slot_taken'));
  });

  it('of two visits that want each other’s or the same days never end in two bookings of a day', async () => {
    const { world, target } = await invitedVisit();
    const second = await aVisit(world, {
      status: 'invited',
      days: { startsOn: '2027-05-17', endsOn: '2027-05-19' },
    });
    const asked = [await aChange(world, target), await aChange(world, second)];
    const results = await Promise.all(asked.map((one) => accept(asDesk(world), one)));
    expect(results.filter((one) => one.ok)).toHaveLength(1);
    expect(await Promise.all(asked.map(statusOf))).toEqual(
      results.map((one) => (one.ok ? 'accepted' : 'open')),
    );
  });
});

describe('two people who answer at once', () => {
  it.each([
    ['accept', accept, asDesk],
    ['refuse', refuse, asDesk],
    ['withdraw', withdraw, asCity],
  ] as const)('accept against %s: one is heard, the other is told', async (_, act, by) => {
    const { world, target } = await invitedVisit();
    const asked = await aChange(world, target);
    const results = await Promise.all([accept(asDesk(world), asked), act(by(world), asked)]);
    expect(results.filter((one) => one.ok)).toHaveLength(1);
    expect(results.find((one) => !one.ok)).toMatchObject({
      failure: { code: 'conflict' },
    });
    const told = await db().visitEvent.count({
      where: {
        visitId: target.visitId,
        kind: { in: ['dates_moved', 'change_refused', 'change_withdrawn'] },
      },
    });
    expect(told).toBe(1);
  });

  it('do it once where the same form is sent twice', async () => {
    const { world, target } = await invitedVisit();
    const asked = await aChange(world, target);
    const key = crypto.randomUUID();
    const context = {
      ...asDesk(world),
      idempotency: {
        operation: 'visit.accept_change',
        actorKey: world.host.officer.userId,
        requestHash: 'same',
        key,
      },
    };
    await Promise.all([accept(context, asked), accept(context, asked)]);
    expect(
      await db().visitEvent.count({ where: { visitId: target.visitId, kind: 'dates_moved' } }),
    ).toBe(1);
    expect((await rowOf(target)).version).toBe(asked.version + 1);
  });
});

const GRANTED = {
  body: '市外办',
  documentNumber: '外函〔2026〕1号',
  decidedOn: '2026-11-25',
  result: 'granted',
  remark: '',
} as const;

describe('a level that rises', () => {
  it('is decided by every tier up to the new one, recorded by an approver, before the desk accepts', async () => {
    const { world, target } = await invitedVisit();
    const asked = await aChange(world, target, { wanted: LEVEL });
    expect(await accept(asDesk(world), asked)).toMatchObject({
      failure: { reasons: Array(4).fill({ code: 'visits.refusal.approval_missing' }) },
    });
    const told = { userId: world.host.approver.userId, kind: 'visit_change_requested_host' };
    expect(await db().notification.count({ where: told })).toBe(1);
    let { version } = asked;
    const record = (
      by: ReturnType<typeof aContext>,
      tier: 'desk' | 'office_head' | 'city' | 'province',
    ) =>
      recordChangeApproval(
        by,
        { ...asked, version },
        { ...GRANTED, tier, changeId: asked.changeId },
      );
    expect(await record(asDesk(world), 'desk')).toMatchObject({ failure: { code: 'forbidden' } });
    expect(await record(asApprover(world), 'city')).toMatchObject(rule('approval_order'));
    for (const tier of ['desk', 'office_head', 'city', 'province'] as const) {
      const recorded = await record(asApprover(world), tier);
      if (!recorded.ok) throw new Error(JSON.stringify(recorded.failure));
      version = recorded.value.version;
      expect((await rowOf(target)).status).toBe('invited');
    }
    expect(await accept(asDesk(world), { ...asked, version })).toMatchObject({ ok: true });
    expect(await rowOf(target)).toMatchObject({ headRankBand: 80, tier: 'province', round: 1 });
    const desk = (await getVisit(world.host.officer, target.visitId, world.now))?.desk;
    expect(desk?.approvals.map((one) => one.tier)).toEqual([
      'desk',
      'office_head',
      'city',
      'province',
    ]);
    const ofCity = await getVisit(world.city.officer, target.visitId, world.now);
    expect(JSON.stringify(ofCity)).not.toContain(GRANTED.documentNumber);
  });

  it('is not accepted where a tier has refused, and can be asked again later', async () => {
    const { world, target } = await invitedVisit();
    const asked = await aChange(world, target, { wanted: LEVEL });
    const refused = await recordChangeApproval(asApprover(world), asked, {
      ...GRANTED,
      tier: 'desk',
      result: 'refused',
      changeId: asked.changeId,
    });
    if (!refused.ok) throw new Error(JSON.stringify(refused.failure));
    const at = { ...asked, version: refused.value.version };
    expect(await accept(asDesk(world), at)).toMatchObject(rule('approval_refused'));
    expect(await refuse(asDesk(world), at)).toMatchObject({ ok: true });
    const again = await aChange(world, { ...target, version: at.version + 1 }, { wanted: LEVEL });
    const anew = await recordChangeApproval(asApprover(world), again, {
      ...GRANTED,
      tier: 'desk',
      changeId: again.changeId,
    });
    expect(anew).toMatchObject({ ok: true });
  });
});

describe('a change that nobody answers', () => {
  it('is reminded of once, lapses, and both sides are told; the visit goes on', async () => {
    const { world, target } = await invitedVisit();
    const asked = await aChange(world, target);
    const tend = (day: string) => tendVisits(new Date(`${day}T04:00:00Z`), 'test');
    const people = [world.city.officer.userId, world.host.officer.userId];
    const count = (kind: string) =>
      db().notification.count({ where: { kind, userId: { in: people } } });
    await tend('2026-12-04');
    expect(await count('visit_change_reminded_host')).toBe(0);
    await tend('2026-12-07');
    await tend('2026-12-08');
    expect(await count('visit_change_reminded_host')).toBe(1);
    expect(await count('visit_change_reminded_city')).toBe(0);
    await tend('2026-12-09');
    expect(await statusOf(asked)).toBe('open');
    await tend('2026-12-10');
    await tend('2026-12-11');
    expect(await statusOf(asked)).toBe('lapsed');
    expect(await count('visit_change_lapsed_host')).toBe(1);
    expect(await count('visit_change_lapsed_city')).toBe(1);
    expect(await rowOf(target)).toMatchObject({
      status: 'invited',
      startsOn: new Date('2027-05-11'),
    });
  });

  it.each([
    ['postponed', postponeVisit],
    ['cancelled', cancelVisit],
  ] as const)('lapses with a visit that is %s', async (_, callOff) => {
    const { world, target } = await invitedVisit();
    const asked = await aChange(world, target);
    const said = { reason: 'budget', text: '' } as const;
    expect(await callOff(asCity(world), asked, said)).toMatchObject({ ok: true });
    expect(await statusOf(asked)).toBe('lapsed');
  });
});
