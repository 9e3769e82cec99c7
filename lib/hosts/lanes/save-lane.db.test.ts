import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { aContext } from '@/tests/factories/people';
import { aHost, type HostWithOffice } from '@/tests/factories/places';
import { aVisit, aVisitWorld } from '@/tests/factories/visits';
import { saveLane } from './save-lane';

const SECOND = { nameZh: '第二接待线', nameEn: 'Second lane', closesOn: null };
const lanesOf = ({ host }: HostWithOffice) =>
  db().lane.findMany({ where: { hostId: host.id }, orderBy: { id: 'asc' } });

describe('lanes', () => {
  it('are added, renamed and closed by an approver, with an audit row each', async () => {
    const host = await aHost();
    const context = () => aContext(host.approver);
    expect(await saveLane(context(), SECOND)).toMatchObject({ ok: true });
    const added = (await lanesOf(host)).find((one) => one.nameEn === 'Second lane');
    const closed = { laneId: added?.id ?? '', nameZh: '二线', nameEn: 'Line 2' };
    expect(await saveLane(context(), { ...closed, closesOn: '2027-03-01' })).toMatchObject({
      ok: true,
    });
    expect((await lanesOf(host)).find((one) => one.id === added?.id)).toMatchObject({
      nameZh: '二线',
      closesOn: new Date('2027-03-01'),
    });
    const audit = await db().auditEntry.findMany({
      where: { objectType: 'lane', objectId: added?.id },
      orderBy: { at: 'asc' },
    });
    expect(audit.map((one) => one.action)).toEqual(['lane.added', 'lane.changed']);
  });

  it('do not close over a firm visit, but do from the day after it', async () => {
    const world = await aVisitWorld();
    await aVisit(world, { status: 'invited' });
    const [lane] = await lanesOf(world.host);
    await saveLane(aContext(world.host.approver), SECOND);
    const close = (closesOn: '2027-05-13' | '2027-05-14') =>
      saveLane(aContext(world.host.approver), { ...SECOND, laneId: lane?.id, closesOn });
    expect(await close('2027-05-13')).toMatchObject({
      failure: { reasons: [{ code: 'calendar.refusal.visits_ahead', params: { count: 1 } }] },
    });
    expect(await close('2027-05-14')).toMatchObject({ ok: true });
  });

  it('keep one that stays open when two approvers close both at once', async () => {
    const host = await aHost();
    await saveLane(aContext(host.approver), SECOND);
    const lanes = await lanesOf(host);
    const results = await Promise.all(
      lanes.map(({ id, nameEn, nameZh }) =>
        saveLane(aContext(host.approver), { laneId: id, nameEn, nameZh, closesOn: '2027-03-01' }),
      ),
    );
    expect(results.filter((one) => one.ok)).toHaveLength(1);
    expect((await lanesOf(host)).filter((one) => one.closesOn === null)).toHaveLength(1);
  });

  it('are not for officers, and those of another host do not exist', async () => {
    const host = await aHost();
    const [foreign] = await lanesOf(await aHost());
    expect(await saveLane(aContext(host.officer), SECOND)).toMatchObject({
      failure: { code: 'forbidden' },
    });
    const taken = saveLane(aContext(host.approver), { ...SECOND, laneId: foreign?.id });
    expect(await taken).toMatchObject({ failure: { code: 'not_found' } });
  });
});
