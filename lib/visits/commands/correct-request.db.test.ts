import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { aContext } from '@/tests/factories/people';
import { aVisit, aVisitWorld, NOW } from '@/tests/factories/visits';
import { getRequestDraft } from '../queries/get-request-draft';
import { getVisit } from '../queries/get-visit';
import { requestChanges } from './request-changes';
import { resubmitRequest } from './resubmit-request';
import { saveRequest } from './save-request';
import { takeRequest } from './take-request';
import { withdrawRequest } from './withdraw-request';

describe('a request that is sent back', () => {
  it('stays as submitted for the host until it is sent again, with every remark answered', async () => {
    const world = await aVisitWorld();
    const sentBack = await aVisit(world, { status: 'changes_requested' });
    const { visitId } = sentBack;
    const officer = aContext(world.city.officer);
    const saved = await saveRequest(officer, sentBack, { purpose: '', headRankBand: 90 });
    const target = { visitId, version: saved.ok ? saved.value.version : 0 };

    const host = await getVisit(world.host.officer, visitId, NOW);
    expect(host?.request).toMatchObject({ headRankBand: 50 });
    expect(host?.request.purpose).not.toBe('');
    const draft = await getRequestDraft(world.city.officer, visitId, NOW);
    expect(draft?.content).toMatchObject({ purpose: '', headRankBand: 90 });
    expect(draft?.remarks).toMatchObject([{ field: 'purpose', answer: null }]);
    expect(await getRequestDraft(world.host.officer, visitId, NOW)).toBeNull();

    const remarkId = draft?.remarks[0]?.id ?? '';
    expect(await resubmitRequest(officer, target, {})).toMatchObject({
      failure: {
        reasons: [
          { code: 'visits.refusal.field_missing', params: { field: 'purpose' } },
          { code: 'visits.refusal.remark_unanswered', params: { field: 'purpose' } },
        ],
      },
    });

    const again = await saveRequest(officer, target, { purpose: 'Visit the charging depots.' });
    const ready = { visitId, version: again.ok ? again.value.version : 0 };
    const answers = { [remarkId]: 'The depots of the bus company.' };
    expect(await resubmitRequest(officer, ready, answers)).toMatchObject({ ok: true });
    const back = await getVisit(world.host.officer, visitId, NOW);
    expect(back).toMatchObject({
      status: 'in_review',
      request: { purpose: 'Visit the charging depots.', headRankBand: 90 },
      remarks: [{ answer: 'The depots of the bus company.' }],
      desk: { tier: 'national' },
    });
    const row = await db().visit.findUniqueOrThrow({ where: { id: visitId } });
    expect(row.workingCopy).toBeNull();
  });

  it('out of approval loses the approvals that were granted for what it was', async () => {
    const world = await aVisitWorld();
    const target = await aVisit(world, { status: 'pending_approval' });
    const remarks = [{ field: 'head' as const, text: '请说明团长职务。' }];
    await requestChanges(aContext(world.host.officer), target, remarks);
    const row = await db().visit.findUniqueOrThrow({ where: { id: target.visitId } });
    expect(row).toMatchObject({ status: 'changes_requested', round: 2, tier: null });
    expect(row.startsOn).toEqual(new Date('2027-05-11'));
  });

  it('ignores answers to remarks of another visit', async () => {
    const world = await aVisitWorld();
    const first = await aVisit(world, { status: 'changes_requested' });
    const second = await aVisit(world, { status: 'changes_requested' });
    const foreign = await db().visitRemark.findFirstOrThrow({ where: { visitId: second.visitId } });
    const officer = aContext(world.city.officer);
    expect(await resubmitRequest(officer, first, { [foreign.id]: 'x' })).toMatchObject({
      failure: { reasons: [{ code: 'visits.refusal.remark_unanswered' }] },
    });
    const after = await db().visitRemark.findUniqueOrThrow({ where: { id: foreign.id } });
    expect(after.answer).toBeNull();
  });
});

describe('withdrawing', () => {
  it('a draft tells nobody and keeps what was written', async () => {
    const world = await aVisitWorld();
    const target = await aVisit(world, { status: 'draft' });
    expect(await withdrawRequest(aContext(world.city.officer), target, '')).toMatchObject({
      ok: true,
    });
    const told = await db().notification.count({
      where: { userId: { in: [world.host.officer.userId, world.host.approver.userId] } },
    });
    expect(told).toBe(0);
    const view = await getVisit(world.city.officer, target.visitId, NOW);
    expect(view).toMatchObject({ status: 'withdrawn', reference: null });
    expect(view?.request.purpose).not.toBe('');
  });

  it('and taking at the same moment end in one of the two', async () => {
    const world = await aVisitWorld();
    for (let round = 0; round < 5; round += 1) {
      const target = await aVisit(world, { status: 'submitted' });
      const results = await Promise.all([
        withdrawRequest(aContext(world.city.officer), target, ''),
        takeRequest(aContext(world.host.officer), target),
      ]);
      expect(results.filter((one) => one.ok)).toHaveLength(1);
      expect(results.find((one) => !one.ok)).toMatchObject({ failure: { code: 'conflict' } });
      const events = await db().visitEvent.findMany({ where: { visitId: target.visitId } });
      expect(events).toHaveLength(3);
    }
  });
});
