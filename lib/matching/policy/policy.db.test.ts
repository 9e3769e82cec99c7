import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { MATCH_1_0 } from '../weights';
import { currentPolicy } from './current';
import { listPolicies } from './queries';

const second = {
  number: 2,
  version: 'match-1.1',
  themes: 500,
  modes: 175,
  networks: 125,
  character: 100,
  readiness: 100,
  gate: 350,
  reasonEn: 'Networks weigh more.',
  reasonZh: '提高主题网络权重。',
  publishedAt: new Date('2027-01-11T08:00:00Z'),
};

describe('the weights in force', () => {
  it('begin with those of the model, to the last bit', async () => {
    expect((await currentPolicy()).weights).toEqual(MATCH_1_0);
  });

  it.each([
    ['do not add up', { themes: 501 }],
    ['are below zero', { themes: 601, modes: 175, networks: 125, character: 100, readiness: -1 }],
    ['have no gate', { gate: 0 }],
    ['come without a reason', { reasonZh: '' }],
  ])('are refused by the database when they %s', async (_, wrong) => {
    await expect(db().matchingPolicy.create({ data: { ...second, ...wrong } })).rejects.toThrow();
  });

  it('are those of the newest version, and the log keeps the others', async () => {
    await db().matchingPolicy.create({ data: second });
    expect(await currentPolicy()).toMatchObject({
      number: 2,
      weights: { version: 'match-1.1', factors: { networks: 0.125 }, gateOpensAt: 0.35 },
    });
    const log = await listPolicies();
    expect(log.map((one) => one.version)).toEqual(['match-1.1', 'match-1.0']);
    expect(log[0]).not.toHaveProperty('publishedById');
  });

  it('cannot be changed or removed afterwards', async () => {
    await expect(db().$executeRaw`UPDATE matching_policy SET gate = 500`).rejects.toThrow();
    await expect(db().$executeRaw`DELETE FROM matching_policy`).rejects.toThrow();
    await expect(db().$executeRaw`TRUNCATE matching_policy`).rejects.toThrow();
  });
});
