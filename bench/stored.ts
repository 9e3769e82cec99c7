import { db } from '@/lib/db/client';
import { inTransaction } from '@/lib/db/transaction';
import { packHost } from '@/lib/matching/packed/host';
import { meet } from '@/lib/matching/packed/meeting';
import { topOf } from '@/lib/matching/packed/top';
import { makeLists } from '@/lib/matching/top-lists/make-lists';
import { readSnapshot } from '@/lib/matching/top-lists/match-cities';
import { readTop } from '@/lib/matching/top-lists/read-top';
import { followChanges } from '@/lib/matching/top-lists/refresh-cities';
import { contentOf } from '@/lib/matching/top-lists/testing/content-of';
import { MATCH_1_0 } from '@/lib/matching/weights';
import { ok } from '@/lib/result';
import { hostId, type Loader } from './database';
import { HOSTS, KEPT } from './in-memory';
import { check, measure, summary, type Times } from './measure';
import { layout } from './population';
import { cityId, generatedCity, generatedHost } from './profiles';

export type Stored = {
  /** Every host's list made from nothing: read, score, find reasons, write. */
  makeAll: Times;
  readTop20: Times;
  /** A city publishes a profile: its transaction with the lists of all hosts, and of that what the lists took. */
  edit: Times;
  editOfLists: Times;
};

const TWENTY = { count: 20, asOf: '2026-11-25', period: '2026-W48' };

/** @param claimed how many cities have a town hall that can publish */
export async function benchStored(load: Loader, count: number, claimed: number): Promise<Stored> {
  const times: number[] = [];
  for (let run = 0; run < (count > 200_000 ? 1 : 3); run += 1) {
    await db().matchList.deleteMany();
    const started = performance.now();
    check((await makeLists()) === HOSTS, 'not every list was made');
    times.push(performance.now() - started);
  }
  const makeAll = summary(times);
  await load.settle();
  await checkLists();
  const readTop20 = await measure({ warmUp: 50, runs: 301 }, async (run) => {
    const read = await readTop(hostId(run % HOSTS), TWENTY);
    check(read === null || read.top.length === 20, 'a list is too short to read');
  });
  const lists: number[] = [];
  const edit = await measure({ warmUp: 10, runs: 41 }, (run) => publish(run, claimed, lists));
  await checkLists();
  return { makeAll, readTop20, edit, editOfLists: summary(lists.slice(10)) };
}

async function publish(run: number, claimed: number, lists: number[]): Promise<void> {
  const id = cityId(run % claimed);
  const content = JSON.parse(JSON.stringify(contentOf(generatedCity(1_000_000_000 + run))));
  await inTransaction(async (tx) => {
    const number = 2 + Math.floor(run / claimed);
    await tx.profileVersion.create({ data: { cityId: id, number, content } });
    const started = performance.now();
    await followChanges(tx);
    lists.push(performance.now() - started);
    return ok(null);
  });
}

/** Three stored lists against all candidates scored anew. */
async function checkLists(): Promise<void> {
  const { cities } = await readSnapshot(db());
  const scores = new Int16Array(cities.count);
  for (let n = 0; n < 3; n += 1) {
    const meeting = meet(cities, packHost(generatedHost(n), layout), MATCH_1_0);
    const idOf = ({ index }: { index: number }) => cities.ids[index] ?? '';
    const { top } = topOf(meeting, KEPT, scores, (a, b) => (idOf(a) < idOf(b) ? 1 : -1));
    const rows = await db().topCity.findMany({
      where: { hostId: hostId(n) },
      orderBy: [{ score: 'desc' }, { mutual: 'desc' }, { smallerFit: 'desc' }, { cityId: 'desc' }],
      take: KEPT,
    });
    const isSame = top.every((merits, place) => rows[place]?.cityId === idOf(merits));
    check(isSame && rows.length === top.length, `the stored list of host ${n}`);
  }
}
