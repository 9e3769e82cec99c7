import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { inTransaction } from '@/lib/db/transaction';
import { ok } from '@/lib/result';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import { aCity, aClaimedCity, aHost } from '@/tests/factories/places';
import { loadCandidates } from '../candidates/load-candidates';
import { readHostContent } from '../host/content';
import { billionths } from '../packed/top';
import { readPolicy } from '../policy/read-policy';
import { rank } from '../rank';
import { dalian } from '../testing/builders';
import { allPairs } from './all-pairs';
import { comparePlaces, type Length, type Place } from './model';
import { layout } from './model-in-force';
import { readTop } from './read-top';
import { followChanges } from './refresh-cities';
import { tendLists } from './tend-lists';
import { readTopHosts } from './tend-top-hosts';
import { make, someEdit, type World } from './testing/edits';

/** Short, so that few cities overflow a list, and few removals empty it. */
const SHORT: Length = { least: 3, made: 5, most: 7 };
const PERIOD = '2026-W48';
const AS_OF = '2026-11-25T08:00:00.000Z';

let world: World;
let clock = Date.UTC(2024, 0, 1);
/** How often a first page came from the store. */
let served = 0;

/** Every change has a time of its own, so that ages differ. */
function someWeeksLater(): Date {
  clock += 20 * 86_400_000;
  return new Date(clock);
}

beforeAll(async () => {
  const claimed = await Promise.all(Array.from({ length: 11 }, () => aClaimedCity()));
  const unclaimed = await Promise.all(Array.from({ length: 3 }, () => aCity()));
  const hosts = await Promise.all([aHost(), aHost()]);
  const { updatedAt: _day, ...profile } = dalian();
  const content = JSON.parse(JSON.stringify(profile));
  for (const host of hosts) {
    await db().profileVersion.create({ data: { cityId: host.city.id, number: 1, content } });
  }
  world = {
    cities: [
      ...claimed.map(({ city, claim }) => ({ cityId: city.id, claimId: claim.id })),
      ...unclaimed.map(({ id }) => ({ cityId: id, claimId: null })),
    ],
    hosts: hosts.map(({ host, city }) => ({ hostId: host.id, cityId: city.id })),
    now: someWeeksLater,
  };
});

/** All candidates of a host, scored by the reference. */
async function reckoned({ hostId, cityId }: World['hosts'][0]) {
  const [candidates, version, { weights }] = await Promise.all([
    loadCandidates(hostId),
    db().profileVersion.findFirstOrThrow({ where: { cityId }, orderBy: { number: 'desc' } }),
    readPolicy(db()),
  ]);
  const host = {
    ...readHostContent(version.content).profile,
    updatedAt: version.publishedAt.toISOString(),
  };
  const profiles = candidates.map((one) => one.profile);
  const options = { weights, asOf: AS_OF, period: PERIOD };
  return { host: version, weights, ranked: rank(profiles, host, taxonomy, options).ranked };
}

type Reckoned = Awaited<ReturnType<typeof reckoned>>;

const placesOf = ({ ranked }: Reckoned): Place[] =>
  ranked
    .map(({ id, score, mutual, hostFit, cityFit }) => ({
      cityId: id,
      score: Math.round(100 * score),
      mutual: billionths(mutual),
      smallerFit: billionths(Math.min(hostFit, cityFit)),
    }))
    .sort(comparePlaces);

/** The list of a host, if it is one of the model and the host's version in force. */
async function storedList(hostId: string, { host, weights }: Reckoned) {
  const list = await db().matchList.findFirst({
    where: { hostId, hostVersion: host.number, model: `${weights.version}/${layout.key}` },
  });
  if (!list) return null;
  const tops = await db().topCity.findMany({ where: { hostId } });
  const places = tops.map(
    ({ cityId, score, mutual, smallerFit }): Place => ({ cityId, score, mutual, smallerFit }),
  );
  return { ...list, places: places.sort(comparePlaces) };
}

async function expectLists(): Promise<number> {
  let whole = 0;
  for (const host of world.hosts) {
    const all = await reckoned(host);
    const list = await storedList(host.hostId, all);
    if (!list) continue;
    whole += 1;
    const places = placesOf(all);
    // the best of all, as many as it has, and whole when it has no floor
    expect(list.places).toEqual(places.slice(0, list.places.length));
    expect(list.rows).toBe(list.places.length);
    expect(list.rows).toBeLessThanOrEqual(SHORT.most);
    if (list.floorScore === null) expect(list.rows).toBe(places.length);
    await expectFirst(host.hostId, all);
  }
  return whole;
}

/** What is read from the store is what ranking everybody gives: order, places, ties and confidence. */
async function expectFirst(hostId: string, { ranked }: Reckoned) {
  const read = await readTop(hostId, { count: 3, asOf: AS_OF, period: PERIOD });
  if (!read) return;
  served += 1;
  expect(
    read.top.map(({ cityId, score, position, tied, confidence }) => ({
      id: cityId,
      score: score / 100,
      position,
      tied,
      confidence,
    })),
  ).toEqual(
    ranked.slice(0, 3).map(({ id, score, position, tied, confidence }) => ({
      id,
      score,
      position,
      tied,
      confidence: confidence.value,
    })),
  );
}

/** Every pair on demand is what the reference says of it. */
async function expectPairs() {
  const found: { host: string; city: string; score: number }[] = [];
  for await (const { pairs } of allPairs(0)) {
    for (const { host, city, score } of pairs) found.push({ host, city, score: score / 100 });
  }
  const expected = await Promise.all(world.hosts.map(expectedPairs));
  const named = (one: { host: string; city: string }) => `${one.host} ${one.city}`;
  const sorted = (list: typeof found) => list.toSorted((a, b) => (named(a) < named(b) ? -1 : 1));
  expect(sorted(found)).toEqual(sorted(expected.flat()));
}

/** The stored hosts of a candidate are those it scores best with, and others have none. */
async function expectHosts() {
  const all = await Promise.all(world.hosts.map(reckoned));
  for (const { cityId } of world.cities) {
    const stored = await readTopHosts(cityId);
    const scores = all.flatMap(({ ranked }, index) => {
      const match = ranked.find(({ id }) => id === cityId);
      return match ? [{ hostId: world.hosts[index]?.hostId ?? '', score: match.score }] : [];
    });
    const byStore = (stored ?? []).map((id) => scores.find(({ hostId }) => hostId === id)?.score);
    expect(byStore).toEqual(scores.map(({ score }) => score).sort((one, other) => other - one));
  }
}

async function expectedPairs(host: World['hosts'][0]) {
  const { slug } = await db().host.findUniqueOrThrow({ where: { id: host.hostId } });
  const cities = await db().city.findMany({ select: { id: true, slug: true } });
  const slugs = new Map(cities.map((city) => [city.id, city.slug]));
  const { ranked } = await reckoned(host);
  return ranked.map(({ id, score }) => ({ host: slug, city: slugs.get(id) ?? '', score }));
}

describe('stored top lists', () => {
  it('are what a full recomputation gives, after any sequence of changes', async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(someEdit(14, 2), fc.boolean()), { minLength: 8, maxLength: 16 }),
        async (edits) => {
          for (const [edit, isFollowed] of edits) {
            await inTransaction(async (tx) => {
              await make(tx, edit, world);
              if (isFollowed) await followChanges(tx, SHORT);
              return ok(null);
            });
            if (!isFollowed && (await db().matchChange.count()) > 0) await tendLists(SHORT);
            read += await expectLists();
          }
          await tendLists(SHORT);
          // nothing is left to do, and every list is in force
          expect(await tendLists(SHORT)).toEqual({
            cities: 0,
            lists: 0,
            hostsOfCities: 0,
          });
          expect(await expectLists()).toBe(world.hosts.length);
          await expectPairs();
          await expectHosts();
        },
      ),
      { numRuns: 12, endOnFailure: true },
    );
    expect(read).toBeGreaterThan(50);
    expect(served).toBeGreaterThan(50);
  }, 240_000);
});
