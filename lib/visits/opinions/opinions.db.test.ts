import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { aContext } from '@/tests/factories/people';
import { aVisit, aVisitWorld, NOW } from '@/tests/factories/visits';
import { getVisit } from '../queries/get-visit';
import { askOpinion } from './ask-opinion';
import type { OpinionAnswer } from './model';
import { recordOpinion } from './record-opinion';

const QUESTION = { question: '请就来访研提意见。', dueOn: '2030-01-07' } as const;
const ANSWER: OpinionAnswer = {
  result: 'given',
  answer: '同意。',
  givenBy: '商务局外资处',
  documentNumber: '大商函〔2026〕1号',
  answeredOn: '2026-11-01',
};

async function aDepartment(hostId: string) {
  const names = { nameEn: 'Commerce bureau', nameZh: '商务局' };
  const { id } = await db().department.create({ data: { hostId, ...names } });
  return { kind: 'department', id } as const;
}

async function inReview(status: 'in_review' | 'invited' = 'in_review') {
  const world = await aVisitWorld();
  const target = await aVisit(world, { status });
  const of = await aDepartment(world.host.host.id);
  const ask = (version: number, change: object = {}) =>
    askOpinion(
      aContext(world.host.officer, NOW),
      { visitId: target.visitId, version },
      { ...QUESTION, of, ...change },
    );
  const seen = (actor = world.host.officer) => getVisit(actor, target.visitId, NOW);
  return { world, target, of, ask, seen };
}

describe('opinions', () => {
  it('are asked, are not asked twice while they are open, and are recorded once', async () => {
    const { world, target, ask, seen } = await inReview();
    expect(await ask(target.version)).toMatchObject({ ok: true });
    const version = target.version + 1;
    expect(await ask(version)).toMatchObject({
      failure: { reasons: [{ code: 'visits.refusal.opinion_open' }] },
    });
    const opinionId = (await seen())?.desk?.opinions[0]?.id ?? '';
    const record = (at: number) =>
      recordOpinion(
        aContext(world.host.officer, NOW),
        { visitId: target.visitId, version: at },
        { ...ANSWER, opinionId },
      );
    expect(await record(version)).toMatchObject({ ok: true });
    expect(await record(version + 1)).toMatchObject({
      failure: { reasons: [{ code: 'visits.refusal.opinion_recorded' }] },
    });
    expect((await seen())?.desk?.opinions).toMatchObject([{ ...ANSWER, overdue: false }]);
    expect(await ask(version + 1)).toMatchObject({ ok: true });
  });

  it('are overdue the day after they were due, and are the host’s alone', async () => {
    const { world, target, ask, seen } = await inReview();
    await ask(target.version);
    await db().visitOpinion.updateMany({
      where: { visitId: target.visitId },
      data: { dueOn: new Date('2020-01-01') },
    });
    expect((await seen())?.desk?.opinions).toMatchObject([{ overdue: true, result: null }]);
    const ofCity = await seen(world.city.officer);
    expect(ofCity?.desk).toBeNull();
    expect(JSON.stringify(ofCity)).not.toContain(QUESTION.question);
  });

  it('are not asked after approval, of a department of another host, or of one out of use', async () => {
    const invited = await inReview('invited');
    expect(await invited.ask(invited.target.version)).toMatchObject({
      failure: { code: 'forbidden' },
    });
    const { target, of, ask } = await inReview();
    const unknown = { failure: { reasons: [{ code: 'visits.refusal.opinion_unknown' }] } };
    expect(await ask(target.version, { of: invited.of })).toMatchObject(unknown);
    await db().department.update({ where: { id: of.id }, data: { active: false } });
    expect(await ask(target.version)).toMatchObject(unknown);
  });
});
