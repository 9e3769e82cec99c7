import { expect, it } from 'vitest';
import { vectorCity } from '@/lib/cities/profile/testing/contents';
import { db } from '@/lib/db/client';
import { aContext, aProgrammeMember } from '@/tests/factories/people';
import { aClaimedCity, aHost } from '@/tests/factories/places';
import { getMatchForDesk } from '../queries';
import { dalian } from '../testing/builders';
import { publishPolicy } from './commands/publish-policy';
import { getWeightsMove } from './weights-move';

const NOW = new Date('2026-11-25T08:00:00Z');
const REASON = { reasonEn: 'Ways to work together weigh more.', reasonZh: '提高合作方式的权重。' };
const NEXT = { themes: 450, modes: 250, networks: 100, character: 100, readiness: 100, gate: 400 };

const publishProfile = (cityId: string, content: unknown) =>
  db().profileVersion.create({
    data: { cityId, number: 1, content: JSON.parse(JSON.stringify(content)), publishedAt: NOW },
  });

it('tells a match what other weights did to it, for a quarter, and only where they moved it', async () => {
  const [host, city] = [await aHost(), await aClaimedCity()];
  const { updatedAt: _day, ...profile } = dalian();
  await publishProfile(host.city.id, profile);
  await publishProfile(city.city.id, vectorCity());
  const view = async () => {
    const match = await getMatchForDesk(host.officer, host.host.id, city.city.id, NOW);
    if (!match) throw new Error('both have published');
    return match;
  };
  expect(await getWeightsMove(await view(), NOW)).toBeNull();

  const admin = await aProgrammeMember('programme_admin');
  await publishPolicy(aContext(admin, NOW), { ...NEXT, ...REASON, base: 1 });
  const moved = await view();
  expect(await getWeightsMove(moved, NOW)).toEqual({
    version: 'match-1.1',
    since: NOW,
    ...REASON,
    from: 51.99,
    to: moved.result.score,
  });
  expect(moved.result.score).not.toBe(51.99);
  expect(await getWeightsMove(moved, new Date('2027-03-01T08:00:00Z'))).toBeNull();

  // a gate this city had passed already moves nothing of it
  const gate = 300;
  await publishPolicy(aContext(admin, NOW), { ...NEXT, ...REASON, gate, base: 2 });
  expect(await getWeightsMove(await view(), NOW)).toBeNull();
});
