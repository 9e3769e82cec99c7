import { describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { aProgrammeMember } from '@/tests/factories/people';
import { aCity, aHost } from '@/tests/factories/places';
import { noteShown } from './exposure';
import { getExposure } from './exposure-queries';
import { quarterOf, weightOfPlace } from './weeks';

const DAY = '2026-11-25';
const QUARTER = quarterOf(DAY);

/** A candidate of so many people. */
async function aCandidate(population: number | null) {
  const { id } = await aCity();
  await db().city.update({ where: { id }, data: { population } });
  await db().cityInterest.create({
    data: {
      cityId: id,
      sectorId: 'life_health',
      priority: 2,
      offer: true,
      seek: true,
      kind: 'documented',
    },
  });
  return id;
}

describe('exposure by population', () => {
  it('gives each band its share of one host’s lists beside its share of the candidates', async () => {
    const admin = await aProgrammeMember('programme_admin');
    const { host, officer } = await aHost();
    const cityIds = [];
    // both ends of each band, in the order in which they are shown
    for (const people of [49_999, 50_000, 249_999, 250_000, 1_000_000, 1_000_001, null]) {
      cityIds.push(await aCandidate(people));
    }
    const showing = {
      hostId: host.id,
      userId: officer.userId,
      day: DAY,
      cityIds,
      first: 1,
    } as const;
    await noteShown({ ...showing, list: 'a' });
    await noteShown({ ...showing, list: 'b', cityIds: cityIds.slice(0, 1) });

    const own = (await getExposure(admin, QUARTER))?.find((one) => one.host.id === host.id);
    expect(own).toMatchObject({ shown: 8, weeks: 1 });
    const bands = Object.fromEntries(own?.bands.map((one) => [one.band, one]) ?? []);
    expect(Object.values(bands).map((one) => one.cities)).toEqual([1, 2, 2, 1, 1]);
    expect(Object.values(bands).map((one) => one.candidates)).toEqual([1, 2, 2, 1, 1]);
    const all = cityIds.reduce((sum, _, index) => sum + weightOfPlace(index + 1), 1);
    expect(bands.small?.share).toBeCloseTo(2 / all, 12);
    expect(bands.unknown?.share).toBeCloseTo(weightOfPlace(7) / all, 12);
    expect(bands.medium?.fair).toBeCloseTo(2 / 7, 12);
    const total = own?.bands.reduce((sum, one) => sum + one.share, 0);
    expect(total).toBeCloseTo(1, 12);
  });

  it('is that of one quarter, and of hosts whose lists were opened', async () => {
    const auditor = await aProgrammeMember('auditor');
    const { host } = await aHost();
    const before = await getExposure(auditor, quarterOf('2026-08-01'));
    expect(before).toEqual([]);
    const present = await getExposure(auditor, QUARTER);
    expect(present?.map((one) => one.host.id)).not.toContain(host.id);
  });

  it('is for the programme and its auditors', async () => {
    const { officer } = await aHost();
    expect(await getExposure(officer, QUARTER)).toBeNull();
  });
});
