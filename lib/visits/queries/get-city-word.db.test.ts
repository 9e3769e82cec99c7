import { describe, expect, it } from 'vitest';
import { aContent } from '@/lib/cities/profile/testing/contents';
import { db } from '@/lib/db/client';
import { aVisit, aVisitWorld } from '@/tests/factories/visits';
import { getCityWord } from './get-city-word';

const content = aContent({
  practice: { ...aContent().practice, airport: 'Hamburg (HAM)' },
  china: { ...aContent().china, speakers: 'yes', worked: 'Small groups' },
});

async function aVisitOfPublishedCity(status: 'draft' | 'submitted') {
  const world = await aVisitWorld();
  await db().profileVersion.create({ data: { cityId: world.city.city.id, number: 1, content } });
  return { world, visit: await aVisit(world, { status }) };
}

describe('what a city tells the hosts it writes to', () => {
  it('is read by the host it asked and by nobody else', async () => {
    const { world, visit } = await aVisitOfPublishedCity('submitted');
    expect(await getCityWord(world.host.officer, visit.visitId)).toMatchObject({
      practice: { airport: 'Hamburg (HAM)' },
      speakers: 'yes',
      worked: 'Small groups',
    });
    const other = await aVisitWorld();
    expect(await getCityWord(other.host.officer, visit.visitId)).toBeNull();
    expect(await getCityWord(world.city.officer, visit.visitId)).toBeNull();
  });

  it('reaches nobody before the request is submitted', async () => {
    const { world, visit } = await aVisitOfPublishedCity('draft');
    expect(await getCityWord(world.host.officer, visit.visitId)).toBeNull();
    expect(await getCityWord(world.host.officer, 'no id')).toBeNull();
  });
});
