import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import type { Day } from '@/lib/hosts/day';
import { aCity, aHost } from '@/tests/factories/places';
import { noteShown, pastExposure } from './exposure';

const WEDNESDAY: Day = '2026-11-25';
const NEXT_MONDAY: Day = '2026-11-30';

async function aScene() {
  const { host, officer } = await aHost();
  const cities = await Promise.all([aCity(), aCity(), aCity()]);
  const showing = {
    hostId: host.id,
    userId: officer.userId,
    list: '/desk/candidates',
    day: WEDNESDAY,
    cityIds: cities.map((city) => city.id),
    first: 1,
  };
  return { showing, cityIds: showing.cityIds };
}

const rowOf = (hostId: string, cityId: string | undefined) =>
  db().exposure.findFirst({ where: { hostId, cityId } });

describe('what a host has been shown', () => {
  it('counts each city by its place, and from the next week on', async () => {
    const { showing, cityIds } = await aScene();
    await noteShown(showing);
    expect(await pastExposure(showing.hostId, '2026-11-29')).toEqual(new Map());
    const exposure = await pastExposure(showing.hostId, NEXT_MONDAY);
    expect(cityIds.map((id) => exposure.get(id))).toEqual([1, 1 / Math.log2(3), 1 / 2]);
  });

  it('counts places from the first of the page', async () => {
    const { showing, cityIds } = await aScene();
    await noteShown({ ...showing, first: 21 });
    expect((await rowOf(showing.hostId, cityIds[0]))?.weight).toBeCloseTo(1 / Math.log2(22), 12);
  });

  it('counts a list once a viewer and day, however often and wherever it is opened', async () => {
    const { showing, cityIds } = await aScene();
    await Promise.all([noteShown(showing), noteShown(showing), noteShown(showing)]);
    await noteShown({ ...showing, cityIds: [...cityIds].reverse() });
    expect(await rowOf(showing.hostId, cityIds[0])).toMatchObject({ shown: 1, weight: 1 });
  });

  it('counts another day, another reader and another list', async () => {
    const { showing, cityIds } = await aScene();
    await noteShown(showing);
    await noteShown({ ...showing, day: '2026-11-26' });
    await noteShown({ ...showing, userId: crypto.randomUUID() });
    await noteShown({ ...showing, list: '/desk/candidates?label=good' });
    expect(await rowOf(showing.hostId, cityIds[0])).toMatchObject({ shown: 4, weight: 4 });
  });

  it('loses nothing when two readers are shown overlapping lists at once', async () => {
    const { showing, cityIds } = await aScene();
    const readers = Array.from({ length: 8 }, () => crypto.randomUUID());
    await Promise.all(
      readers.map((userId, index) =>
        noteShown({ ...showing, userId, cityIds: index % 2 ? cityIds : [...cityIds].reverse() }),
      ),
    );
    const rows = await db().exposure.findMany({ where: { hostId: showing.hostId } });
    expect(rows.map((row) => row.shown)).toEqual([8, 8, 8]);
  });

  it('is a matter of one host and one quarter', async () => {
    const [one, other] = [await aScene(), await aScene()];
    await noteShown(one.showing);
    expect(await pastExposure(other.showing.hostId, NEXT_MONDAY)).toEqual(new Map());
    // 4 January is the first Monday of its quarter; Friday 1 January belongs to the week of 28 December
    expect((await pastExposure(one.showing.hostId, '2027-01-01')).size).toBe(3);
    expect(await pastExposure(one.showing.hostId, '2027-01-04')).toEqual(new Map());
  });

  it('keeps no trace of who looked', async () => {
    const { showing } = await aScene();
    await noteShown(showing);
    const rows = await db().countedList.findMany();
    expect(JSON.stringify(rows)).not.toContain(showing.userId);
  });
});
