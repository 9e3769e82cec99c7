import { beforeEach, describe, expect, it } from 'vitest';
import { db, pool } from '@/lib/db/client';
import { aContext } from '@/tests/factories/people';
import { aCity } from '@/tests/factories/places';
import { aVisitWorld, NOW, type VisitWorld } from '@/tests/factories/visits';
import { recordOutwardVisit, removeOutwardVisit } from './commands';
import { listOutwardVisits } from './queries';

const FACTS = {
  startsOn: '2026-09-01',
  endsOn: '2026-09-03',
  headRankBand: 60,
  paysLocal: 'city',
  source: '2026年外事工作总结',
  sourceUrl: '',
} as const;

let world: VisitWorld;
let cityId: string;
beforeEach(async () => {
  world = await aVisitWorld();
  ({ id: cityId } = await aCity());
});

const record = (change: object = {}, actor = world.host.officer) =>
  recordOutwardVisit(aContext(actor, NOW), { cityId, ...FACTS, ...change });

async function recorded() {
  expect(await record()).toMatchObject({ ok: true });
  const [visit] = await listOutwardVisits(world.host.officer, cityId);
  if (!visit) throw new Error('nothing on record');
  return visit;
}

describe('a visit of the host to a city', () => {
  it('stands on record with its days and its source, for the desk alone, with an audit line', async () => {
    expect(await recorded()).toMatchObject(FACTS);
    expect(await listOutwardVisits(world.host.approver, cityId)).toHaveLength(1);
    const other = await aVisitWorld();
    for (const actor of [world.city.officer, other.host.officer, other.city.officer]) {
      expect(await listOutwardVisits(actor, cityId)).toEqual([]);
    }
    expect(
      await db().auditEntry.count({ where: { action: 'host.outward_visit_recorded' } }),
    ).toBeGreaterThan(0);
  });

  it('is recorded by nobody else', async () => {
    expect(await record({}, world.city.officer)).toMatchObject({ failure: { code: 'forbidden' } });
    expect(await record({ cityId: crypto.randomUUID() })).toMatchObject({
      failure: { code: 'not_found' },
    });
    const { id: inChina } = await aCity();
    await db().city.update({ where: { id: inChina }, data: { countryGroup: 'CN' } });
    expect(await record({ cityId: inChina })).toMatchObject({ failure: { code: 'not_found' } });
  });

  it('is over by the day at the host, and is on record once', async () => {
    const refused = (code: string) => ({
      failure: { fields: { endsOn: [{ code: `outward.problem.${code}` }] } },
    });
    expect(await record({ endsOn: '2030-01-01' })).toMatchObject(refused('notOver'));
    await recorded();
    expect(await record()).toMatchObject(refused('onRecord'));
    const rushed = { startsOn: '2026-08-01', endsOn: '2026-08-01' };
    const both = await Promise.all([record(rushed), record(rushed, world.host.approver)]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
  });

  it('is taken back by its own desk, once, and stays in the table', async () => {
    const { id: outwardId } = await recorded();
    const other = await aVisitWorld();
    const remove = (actor = world.host.approver) =>
      removeOutwardVisit(aContext(actor, NOW), { outwardId });
    expect(await remove(other.host.officer)).toMatchObject({ failure: { code: 'not_found' } });
    expect(await remove()).toMatchObject({ ok: true });
    expect(await remove()).toMatchObject({ failure: { code: 'not_found' } });
    expect(await listOutwardVisits(world.host.officer, cityId)).toEqual([]);
    expect(await db().outwardVisit.count({ where: { id: outwardId } })).toBe(1);
    expect(await record()).toMatchObject({ ok: true });
  });

  it('is never changed or deleted by the application', async () => {
    await recorded();
    await expect(pool().query(`UPDATE outward_visit SET source = 'x'`)).rejects.toThrow(
      /permission/,
    );
    await expect(pool().query('DELETE FROM outward_visit')).rejects.toThrow(/permission/);
  });
});
