import { describe, expect, it } from 'vitest';
import { vectorCity } from '@/lib/cities/profile/testing/contents';
import { db } from '@/lib/db/client';
import { aContext } from '@/tests/factories/people';
import { aClaimedCity, aHost } from '@/tests/factories/places';
import { ALL_CANDIDATES } from '../candidates/filters';
import { listCandidates } from '../candidates/queries';
import { dalian } from '../testing/builders';
import { saveHostSectors } from './commands/save-host';
import { getSectorsEffect } from './effect-queries';
import { choicesOf } from './sectors-draft';

const NOW = new Date('2026-11-25T08:00:00Z');
const json = (value: unknown) => JSON.parse(JSON.stringify(value));

async function publish(cityId: string, content: unknown) {
  await db().profileVersion.create({
    data: { cityId, number: 1, content: json(content), publishedAt: NOW },
  });
}

/** A host like Dalian, a city of electric vehicles, and one of vocational training alone. */
async function aScene() {
  const host = await aHost();
  const { updatedAt: _day, ...profile } = dalian();
  await publish(host.city.id, profile);
  const [vehicles, training] = [await aClaimedCity(), await aClaimedCity()];
  const [electric, school] = vectorCity().sectors;
  await publish(vehicles.city.id, { ...vectorCity(), sectors: [electric] });
  await publish(training.city.id, { ...vectorCity(), sectors: [school] });
  return { host, vehicles: vehicles.city.id, training: training.city.id };
}

/** This year: vocational training first, electric vehicles no longer. */
const trainingFirst = () =>
  choicesOf(dalian().sectors).filter((one) => one.id !== 'new_energy_vehicle');

describe('the effect of other sectors', () => {
  it('is the order that counts after publishing, place by place', async () => {
    const { host, vehicles, training } = await aScene();
    const effect = await getSectorsEffect(host.officer, trainingFirst(), NOW);
    const move = (id: string) => effect?.moves.find((one) => one.id === id);
    expect(move(vehicles)?.shift).toBeLessThan(0);
    expect(move(vehicles)?.to.score).toBeLessThan(move(vehicles)?.from.score ?? 0);
    expect(effect?.differences.map((one) => one.kind)).toContain('sector');

    await saveHostSectors(aContext(host.officer, NOW), {
      base: 1,
      reason: 'Training first.',
      sectors: trainingFirst(),
    });
    const filters = { ...ALL_CANDIDATES, order: 'score' } as const;
    const list = await listCandidates(host.officer, filters, NOW);
    const row = (id: string) => list?.rows.find((one) => one.candidate.id === id)?.match;
    expect(row(vehicles)?.score).toBe(move(vehicles)?.to.score);
    expect(row(vehicles)?.position).toBe(move(vehicles)?.to.position);
    expect(row(training)?.position).toBeLessThan(row(vehicles)?.position ?? 0);
  });

  it('is none where the draft says what is published', async () => {
    const { host } = await aScene();
    const same = await getSectorsEffect(host.officer, choicesOf(dalian().sectors), NOW);
    expect(same).toMatchObject({ differences: [], moved: 0, relabelled: 0, moves: [] });
  });

  it('stores nothing, and is for the officers of the host', async () => {
    const { host } = await aScene();
    const { officer } = await aClaimedCity();
    await getSectorsEffect(host.officer, trainingFirst(), NOW);
    expect(await db().profileVersion.count({ where: { cityId: host.city.id } })).toBe(1);
    expect(await getSectorsEffect(host.approver, trainingFirst(), NOW)).toBeNull();
    expect(await getSectorsEffect(officer, trainingFirst(), NOW)).toBeNull();
  });

  it('gives a host without a profile its first order', async () => {
    await aScene();
    const host = await aHost();
    const effect = await getSectorsEffect(host.officer, trainingFirst(), NOW);
    expect(effect?.page.version).toBe(0);
    expect(effect?.agreement).toBeNull();
    expect(effect?.relabelled).toBeGreaterThan(0);
  });
});
