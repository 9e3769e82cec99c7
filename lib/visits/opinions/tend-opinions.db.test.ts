import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { aContext } from '@/tests/factories/people';
import { aVisit, aVisitWorld, NOW } from '@/tests/factories/visits';
import { declineVisit } from '../commands/decline-visit';
import { getInbox } from '../queries/list-visits';
import { askOpinion } from './ask-opinion';
import { tendOpinions } from './tend-opinions';

/** A request in review of which the commerce bureau has been asked, due on Monday 7 December 2026. */
async function asked() {
  const world = await aVisitWorld();
  const target = await aVisit(world, { status: 'in_review' });
  const names = { nameEn: 'Commerce bureau', nameZh: '商务局' };
  const { id } = await db().department.create({ data: { hostId: world.host.host.id, ...names } });
  const question = { question: '请就来访研提意见。', dueOn: '2026-12-07' } as const;
  const of = { kind: 'department', id } as const;
  const done = await askOpinion(aContext(world.host.officer, NOW), target, { ...question, of });
  expect(done).toMatchObject({ ok: true });
  const told = async (userId: string) => {
    const rows = await db().notification.findMany({
      where: { userId, kind: { startsWith: 'opinion_' } },
      orderBy: { id: 'asc' },
    });
    return rows.map((one) => one.kind);
  };
  return { world, target: { ...target, version: target.version + 1 }, told };
}

const at = (day: string) => tendOpinions(new Date(`${day}T02:00:00Z`), 'job');

describe('the clock over opinions', () => {
  it('reminds the officers of the desk before the day and after it, each once, in their language', async () => {
    const { world, told, target } = await asked();
    const { userId } = world.host.officer;
    await db().user.update({ where: { id: userId }, data: { locale: 'zh-CN' } });
    await at('2026-12-02');
    expect(await told(userId)).toEqual([]);
    await Promise.all([at('2026-12-03'), at('2026-12-03')]);
    await at('2026-12-04');
    expect(await told(userId)).toEqual(['opinion_due']);
    await at('2026-12-08');
    await at('2026-12-20');
    expect(await told(userId)).toEqual(['opinion_due', 'opinion_overdue']);
    expect(await told(world.city.officer.userId)).toEqual([]);
    const mails = await db().mail.findMany({
      where: { userId, template: { startsWith: 'opinion_' } },
      orderBy: { id: 'asc' },
      select: { template: true, locale: true, params: true },
    });
    const path = `/desk/requests/${target.visitId}/opinions`;
    expect(mails).toMatchObject([
      { template: 'opinion_due', locale: 'zh-CN', params: { path } },
      { template: 'opinion_overdue', locale: 'zh-CN', params: { path } },
    ]);
  });

  it('is silent once the answer is there, or the request has ended', async () => {
    const { world, told, target } = await asked();
    await declineVisit(aContext(world.host.officer, NOW), target, {
      reason: 'capacity',
      text: '',
      alternative: 'none',
    });
    await at('2026-12-08');
    expect(await told(world.host.officer.userId)).toEqual([]);

    const answered = await asked();
    await db().visitOpinion.updateMany({
      where: { visitId: answered.target.visitId },
      data: { state: 'no_opinion', answeredOn: new Date('2026-12-01') },
    });
    await at('2026-12-08');
    expect(await answered.told(answered.world.host.officer.userId)).toEqual([]);
  });

  it('has an overdue question stand in the inbox of that desk alone', async () => {
    const { world, target } = await asked();
    const other = await asked();
    const seen = async (day: string, of = world) =>
      (await getInbox(of.host.officer, new Date(`${day}T02:00:00Z`)))?.opinions;
    expect(await seen('2026-12-07')).toEqual([]);
    expect(await seen('2026-12-08')).toMatchObject([
      { of: { nameEn: 'Commerce bureau' }, dueOn: '2026-12-07', visit: { id: target.visitId } },
    ]);
    expect(await seen('2026-12-08', other.world)).toMatchObject([
      { visit: { id: other.target.visitId } },
    ]);
  });
});
