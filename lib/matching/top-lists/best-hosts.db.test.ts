import { beforeAll, describe, expect, it } from 'vitest';
import { write } from '@/lib/actions/write';
import { changeOwnParticipation } from '@/lib/cities/participation/commands/change-participation';
import { publishVersion } from '@/lib/cities/profile/publish';
import { vectorCity } from '@/lib/cities/profile/testing/contents';
import { db } from '@/lib/db/client';
import { ok } from '@/lib/result';
import { aContext } from '@/tests/factories/people';
import { aClaimedCity, aHost, type ClaimedCity } from '@/tests/factories/places';
import { listOwnMatches } from '../queries';
import { aHost as aHostProfile, dalian } from '../testing/builders';
import { readTop } from './read-top';
import { tendLists } from './tend-lists';
import { readTopHosts } from './tend-top-hosts';

const NOW = new Date('2026-11-25T08:00:00Z');
const ASKED = { count: 20, asOf: '2026-11-25', period: '2026-W48' };
let hostIds: string[];

/** Three hosts that suit the city of the published example well, hardly and not at all. */
beforeAll(async () => {
  const profiles = [
    aHostProfile().withSector('agri_food').build(),
    dalian(),
    aHostProfile().withSector('vocational_training', { priority: 1 }).build(),
  ];
  const hosts = [];
  for (const { updatedAt: _day, ...profile } of profiles) {
    const host = await aHost();
    const content = JSON.parse(JSON.stringify(profile));
    await db().profileVersion.create({ data: { cityId: host.city.id, number: 1, content } });
    hosts.push(host);
  }
  hostIds = hosts.map(({ host }) => host.id);
  await tendLists();
});

/** A verified town hall; what its rows have changed past the application is followed. */
async function aTownHall(): Promise<ClaimedCity> {
  const claimed = await aClaimedCity();
  await tendLists();
  return claimed;
}

/** Publishes as the commands do: through the one door. */
async function publish({ city, officer }: ClaimedCity, content = vectorCity()): Promise<void> {
  const context = aContext(officer, NOW);
  const audit = { action: 'test.published', objectType: 'city', objectId: city.id };
  const done = await write(context, async (tx) => {
    await publishVersion(tx, context, { cityId: city.id, content, reason: null });
    return ok({ value: null, audit });
  });
  expect(done.ok).toBe(true);
}

const standsWith = async (hostId: string | undefined, cityId: string) =>
  (await readTop(hostId ?? '', ASKED))?.top.find((one) => one.cityId === cityId);

describe('a city that publishes', () => {
  it('stands in the lists of all hosts as soon as its transaction has ended, with why', async () => {
    const claimed = await aTownHall();
    await publish(claimed);
    const [, port] = hostIds;
    expect(await standsWith(port, claimed.city.id)).toMatchObject({
      score: 5199,
      cityVersion: 1,
      strongest: { code: 'city_supplies', citySector: 'new_energy_vehicle' },
    });
    expect(await readTopHosts(claimed.city.id)).toEqual([hostIds[1], hostIds[2], hostIds[0]]);
  });

  it('leaves them when it pauses and returns when it resumes', async () => {
    const claimed = await aTownHall();
    await publish(claimed);
    const context = aContext(claimed.officer, NOW);
    await changeOwnParticipation(context, { act: 'pause', reason: 'Elections.' });
    expect(await standsWith(hostIds[1], claimed.city.id)).toBeUndefined();
    expect(await readTopHosts(claimed.city.id)).toBeNull();
    await changeOwnParticipation(aContext(claimed.officer, NOW), { act: 'resume', reason: '' });
    expect(await standsWith(hostIds[1], claimed.city.id)).toMatchObject({ score: 5199 });
  });

  it('stays where it was when what it publishes is refused after all', async () => {
    const claimed = await aTownHall();
    const context = aContext(claimed.officer, NOW);
    await expect(
      write(context, async (tx) => {
        const { id: cityId } = claimed.city;
        await publishVersion(tx, context, { cityId, content: vectorCity(), reason: null });
        throw new Error('the connection is gone');
      }),
    ).rejects.toThrow();
    expect(await standsWith(hostIds[1], claimed.city.id)).toBeUndefined();
  });
});

describe('the list of a city', () => {
  it('names of more hosts than it shows those that suit it best', async () => {
    const claimed = await aTownHall();
    await publish(claimed);
    const all = await listOwnMatches(claimed.officer, NOW);
    expect(all.map(({ host }) => host.id)).toEqual([hostIds[1], hostIds[2], hostIds[0]]);
    const two = await listOwnMatches(claimed.officer, NOW, 2);
    expect(two.map(({ host }) => host.id)).toEqual([hostIds[1], hostIds[2]]);
  });

  it('does so for a draft too, of which nothing is stored', async () => {
    const { city, officer } = await aClaimedCity({ status: 'draft' });
    const content = JSON.parse(JSON.stringify(vectorCity()));
    await db().profileDraft.create({ data: { cityId: city.id, content } });
    const [best, ...others] = await listOwnMatches(officer, NOW, 1);
    expect(best).toMatchObject({ evidence: 'draft', host: { id: hostIds[1] } });
    expect(others).toEqual([]);
  });
});

describe('a list that is out of date', () => {
  it('is not read after new weights, until the job has made it anew', async () => {
    const claimed = await aTownHall();
    await publish(claimed);
    await db().matchingPolicy.create({
      data: {
        number: 2,
        version: 'match-1.1',
        themes: 1000,
        modes: 0,
        networks: 0,
        character: 0,
        readiness: 0,
        gate: 400,
        reasonEn: 'Themes alone.',
        reasonZh: '仅看共同领域。',
        publishedAt: NOW,
      },
    });
    expect(await readTop(hostIds[1] ?? '', ASKED)).toBeNull();
    expect(await readTopHosts(claimed.city.id)).toBeNull();
    await tendLists();
    // M of the published example
    expect(await standsWith(hostIds[1], claimed.city.id)).toMatchObject({ score: 5361 });
  });
});
