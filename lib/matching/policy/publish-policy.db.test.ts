import { describe, expect, it } from 'vitest';
import { vectorCity } from '@/lib/cities/profile/testing/contents';
import { db } from '@/lib/db/client';
import { aContext, aProgrammeMember } from '@/tests/factories/people';
import { aClaimedCity, aHost } from '@/tests/factories/places';
import { ALL_CANDIDATES } from '../candidates/filters';
import { listCandidates } from '../candidates/queries';
import { dalian } from '../testing/builders';
import { tendLists } from '../top-lists/tend-lists';
import { publishPolicy } from './commands/publish-policy';
import { currentPolicy } from './current';
import { listPolicyVersions } from './log-queries';
import { previewPolicy } from './preview-queries';
import { listPolicies } from './queries';

const draft = {
  themes: 500,
  modes: 200,
  networks: 100,
  character: 100,
  readiness: 100,
  gate: 400,
  reasonEn: 'Ways to work together decide whether a visit succeeds.',
  reasonZh: '合作方式决定来访能否取得成效。',
};

const inForce = async () => (await currentPolicy()).number;
const publishProfile = (cityId: string, content: unknown) =>
  db().profileVersion.create({
    data: { cityId, number: 1, content: JSON.parse(JSON.stringify(content)) },
  });

/** A change of the present weights that no other test makes. */
let turn = 0;
const another = () => {
  turn += 1;
  return { ...draft, themes: draft.themes - turn, modes: draft.modes + turn };
};

describe('publishing weights', () => {
  it('puts them in force at once, with reason, author, audit row and notices to desks and programme', async () => {
    const [admin, colleague] = [
      await aProgrammeMember('programme_admin'),
      await aProgrammeMember('programme_admin'),
    ];
    const { officer, approver } = await aHost();
    const base = await inForce();
    const published = await publishPolicy(aContext(admin), { ...another(), base });
    expect(published).toEqual({ ok: true, value: { version: `match-1.${base}` } });

    const current = await currentPolicy();
    expect(current).toMatchObject({ number: base + 1, version: `match-1.${base}` });
    expect(current.weights.factors.modes).toBe((draft.modes + turn) / 1000);
    const [newest] = (await listPolicyVersions(admin)) ?? [];
    expect(newest).toMatchObject({ by: admin.name, reasonZh: draft.reasonZh });
    expect((await listPolicies())[0]).not.toHaveProperty('by');

    const audit = await db().auditEntry.findFirst({
      where: { action: 'matching.policy_published', actorId: admin.userId },
    });
    expect(audit?.detail).toMatchObject({ number: base + 1, themes: draft.themes - turn });
    const told = await db().notification.findMany({
      where: { dedupeKey: `policy_published:${base + 1}` },
    });
    const readers = told.map((one) => one.userId);
    for (const { userId } of [colleague, officer, approver]) expect(readers).toContain(userId);
    expect(readers).not.toContain(admin.userId);
  });

  it('has the stored lists made anew by a job', async () => {
    const admin = await aProgrammeMember('programme_admin');
    const { host, city } = await aHost();
    const { updatedAt: _day, ...profile } = dalian();
    await publishProfile(city.id, profile);
    const modelOfList = async () =>
      (await db().matchList.findUniqueOrThrow({ where: { hostId: host.id } })).model;
    await tendLists();
    const before = await modelOfList();
    await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`;

    await publishPolicy(aContext(admin), { ...another(), base: await inForce() });
    const jobs = await db().$queryRaw<{ task: string }[]>`
      SELECT task_identifier AS task FROM graphile_worker.jobs`;
    expect(jobs.map((job) => job.task)).toContain('tend_top_lists');
    await tendLists();
    expect(await modelOfList()).not.toBe(before);
    expect(await modelOfList()).toContain((await currentPolicy()).version);
  });

  it('lets one of two administrators through, and tells the other which version is in force now', async () => {
    const admin = await aProgrammeMember('programme_admin');
    const admins = [admin, await aProgrammeMember('programme_admin')];
    const base = await inForce();
    const results = await Promise.all(
      admins.map((one) => publishPolicy(aContext(one), { ...another(), base })),
    );
    expect(results.filter((one) => one.ok)).toHaveLength(1);
    const refused = results.find((one) => !one.ok);
    expect(refused).toMatchObject({ failure: { code: 'conflict' } });
    expect(await inForce()).toBe(base + 1);

    const late = await publishPolicy(aContext(admin), { ...another(), base });
    expect(late).toEqual({
      ok: false,
      failure: { code: 'conflict', currentVersion: base + 1 },
    });
  });

  it('refuses what is in force already', async () => {
    const admin = await aProgrammeMember('programme_admin');
    const own = another();
    await publishPolicy(aContext(admin), { ...own, base: await inForce() });
    expect(await publishPolicy(aContext(admin), { ...own, base: await inForce() })).toEqual({
      ok: false,
      failure: { code: 'rule', reasons: [{ code: 'policy.refusal.unchanged' }] },
    });
  });

  it('is for administrators, asked again inside the transaction', async () => {
    const auditor = await aProgrammeMember('auditor');
    const gone = await aProgrammeMember('programme_admin');
    await db().membership.updateMany({
      where: { userId: gone.userId },
      data: { endedAt: new Date() },
    });
    const base = await inForce();
    for (const actor of [auditor, gone]) {
      const result = await publishPolicy(aContext(actor), { ...another(), base });
      expect(result).toMatchObject({ failure: { code: 'forbidden' } });
    }
    expect(await inForce()).toBe(base);
  });
});

describe('the preview of a draft', () => {
  it('says what publishing brings about, stores nothing, and leaves out hosts without a profile', async () => {
    const admin = await aProgrammeMember('programme_admin');
    const [silent, ranking] = [await aHost(), await aHost()];
    const { updatedAt: _day, ...profile } = dalian();
    await publishProfile(ranking.city.id, profile);
    const vehicles = await aClaimedCity();
    await publishProfile(vehicles.city.id, vectorCity());
    const [before, now] = [await inForce(), new Date('2026-11-25T08:00:00Z')];
    const { reasonEn: _en, reasonZh: _zh, ...shares } = another();
    const draft = { ...shares, gate: 900 };

    const preview = await previewPolicy(admin, draft, now);
    const hosts = new Map(preview?.hosts.map((one) => [one.host.id, one]));
    expect(hosts.has(silent.host.id)).toBe(false);
    expect(await inForce()).toBe(before);
    const [move] = hosts.get(ranking.host.id)?.moves ?? [];
    expect(move?.id).toBe(vehicles.city.id);
    expect(move?.from.label).not.toBe(move?.to.label);

    await publishPolicy(aContext(admin), { ...another(), ...draft, base: before });
    const list = await listCandidates(ranking.officer, ALL_CANDIDATES, now);
    const row = list?.rows.find((one) => one.candidate.id === vehicles.city.id);
    expect(row?.match.score).toBe(move?.to.score);
    expect(row?.match.modelVersion).toBe((await currentPolicy()).version);
  });
});
