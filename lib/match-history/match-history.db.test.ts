import { beforeAll, describe, expect, it } from 'vitest';
import type { UserActor } from '@/lib/auth/model';
import type { ProfileContent } from '@/lib/cities/profile/model';
import { publishVersion } from '@/lib/cities/profile/publish';
import { profileContent } from '@/lib/cities/profile/schema';
import { aSector, vectorCity } from '@/lib/cities/profile/testing/contents';
import { db } from '@/lib/db/client';
import { inTransaction } from '@/lib/db/transaction';
import { saveHostWays } from '@/lib/matching/host/commands/save-host';
import { dalian } from '@/lib/matching/testing/builders';
import { ok } from '@/lib/result';
import { aProgrammeMember } from '@/tests/factories/people';
import { aCity, aClaimedCity, aHost, type HostWithOffice } from '@/tests/factories/places';
import { noteLook } from './commands';
import { listMoves, listMovesOfCity, listOwnMoves } from './queries';
import { recordHostMoves } from './record-host';

const at = (day: string) => new Date(`${day}T08:00:00Z`);
const json = (value: unknown) => JSON.parse(JSON.stringify(value));
const contextOf = (actor: UserActor, now: Date) => ({
  actor,
  now,
  locale: 'en' as const,
  requestId: 'test',
  idempotency: null,
});

async function publishHostProfile(cityId: string, profile: object, number: number, day: string) {
  await db().profileVersion.create({
    data: { cityId, number, content: json(profile), publishedAt: at(day) },
  });
}

const hostProfile = () => {
  const { updatedAt: _day, ...profile } = dalian();
  return profile;
};

async function publish(actor: UserActor, cityId: string, content: ProfileContent, day: string) {
  await inTransaction(async (tx) => {
    await publishVersion(tx, contextOf(actor, at(day)), { cityId, content, reason: null });
    return ok(null);
  });
}

const withManufacturing = (): ProfileContent => {
  const content = vectorCity();
  return profileContent.parse({
    ...content,
    sectors: [
      ...content.sectors,
      { ...aSector('smart_manufacturing'), priority: 2, offer: true, seek: true },
    ],
  });
};

describe('the history of scores', () => {
  let host: HostWithOffice;
  let other: HostWithOffice;
  beforeAll(async () => {
    [host, other] = [await aHost(), await aHost()];
    await publishHostProfile(host.city.id, hostProfile(), 1, '2026-11-01');
  });

  const movesOf = async (cityId: string) => listMovesOfCity(host.officer, host.host.id, cityId);

  it('begins with the first profile of a city, without a score before', async () => {
    const { city, officer } = await aClaimedCity();
    await publish(officer, city.id, vectorCity(), '2026-11-20');
    expect(await movesOf(city.id)).toEqual([
      {
        at: at('2026-11-20'),
        by: 'city',
        from: null,
        to: 51.99,
        changes: [{ code: 'first' }],
        model: 'match-1.0',
        cityVersion: 1,
        hostVersion: 1,
      },
    ]);
  });

  it('holds what the city changed, and both scores, as its own team reads it', async () => {
    const { city, officer } = await aClaimedCity();
    await publish(officer, city.id, vectorCity(), '2026-11-20');
    await publish(officer, city.id, withManufacturing(), '2026-11-22');
    const [last] = await listOwnMoves(officer, host.host.id);
    expect(last).toMatchObject({
      by: 'city',
      from: 51.99,
      changes: [{ code: 'added_sectors', sectors: ['smart_manufacturing'] }],
      cityVersion: 2,
    });
    expect(last?.to).toBeGreaterThan(51.99);
    expect(await listOwnMoves(officer, other.host.id)).toEqual([]);
  });

  it('gets no row from a version that changes nothing the score reads', async () => {
    const { city, officer } = await aClaimedCity();
    await publish(officer, city.id, vectorCity(), '2026-11-20');
    const renamed = { ...vectorCity(), practice: { ...vectorCity().practice, partySize: '6' } };
    await publish(officer, city.id, renamed, '2026-11-21');
    expect(await movesOf(city.id)).toHaveLength(1);
  });

  it('is undone with the publication it belongs to', async () => {
    const { city, officer } = await aClaimedCity();
    const failed = inTransaction(async (tx) => {
      const publication = { cityId: city.id, content: vectorCity(), reason: null };
      await publishVersion(tx, contextOf(officer, at('2026-11-20')), publication);
      throw new Error('the power went');
    });
    await expect(failed).rejects.toThrow('the power went');
    expect(await movesOf(city.id)).toEqual([]);
  });

  it('holds what public pages said against the first profile of a city', async () => {
    const { city, officer } = await aClaimedCity();
    await db().documentedInterest.create({
      data: {
        cityId: city.id,
        sectorId: 'digital_economy',
        offer: true,
        seek: true,
        wording: 'as the page says',
        programme: 'IURC China',
        url: 'https://iurc.example/',
      },
    });
    await publish(officer, city.id, vectorCity(), '2026-11-20');
    const [first] = await movesOf(city.id);
    expect(first?.from).toBeGreaterThan(0);
    expect(first).toMatchObject({ to: 51.99, changes: [{ code: 'first' }] });
  });

  it('follows a host that changes its profile, once however often the job runs', async () => {
    const own = await aHost();
    const { city, officer } = await aClaimedCity();
    await publish(officer, city.id, vectorCity(), '2026-11-20');
    const narrowed = hostProfile();
    const sectors = narrowed.sectors.filter(({ id }) => id !== 'vocational_training');
    await publishHostProfile(own.city.id, narrowed, 1, '2026-11-21');
    await publishHostProfile(own.city.id, { ...narrowed, sectors }, 2, '2026-11-23');
    await recordHostMoves(own.host.id, 2);
    await recordHostMoves(own.host.id, 2);
    expect(await listMovesOfCity(own.officer, own.host.id, city.id)).toMatchObject([
      {
        at: at('2026-11-23'),
        by: 'host',
        from: 51.99,
        changes: [{ code: 'removed_sectors', sectors: ['vocational_training'] }],
        hostVersion: 2,
      },
    ]);
  });

  it('asks the worker to follow when a host publishes', async () => {
    const own = await aHost();
    await publishHostProfile(own.city.id, hostProfile(), 1, '2026-11-01');
    const ways = { modes: hostProfile().modes.slice(1), networks: [], character: [] };
    const save = { base: 1, reason: 'Fewer ways to cooperate.', ...ways };
    const saved = await saveHostWays(contextOf(own.officer, at('2026-11-24')), save);
    expect(saved).toEqual({ ok: true, value: { version: 2 } });
    const jobs = await db().$queryRaw`
      SELECT task_identifier AS task FROM graphile_worker.jobs
      WHERE key = ${`moves:${own.host.id}:2`}`;
    expect(jobs).toEqual([{ task: 'record_host_moves' }]);
  });

  it('cannot be corrected or removed by the application', async () => {
    const change = db().$executeRaw`UPDATE match_history SET score = 1`;
    await expect(change).rejects.toThrow(/permission denied/);
    await expect(db().$executeRaw`DELETE FROM match_history`).rejects.toThrow(/permission denied/);
  });
});

describe('what has moved since somebody of the desk last looked', () => {
  it('is told city by city, from the first score to the last, and is gone once it is seen', async () => {
    const host = await aHost();
    await publishHostProfile(host.city.id, hostProfile(), 1, '2026-11-01');
    const { city, officer } = await aClaimedCity();
    await publish(officer, city.id, vectorCity(), '2026-11-20');
    await publish(officer, city.id, withManufacturing(), '2026-11-22');
    const now = at('2026-11-25');

    const moved = await listMoves(host.officer, now);
    expect(moved).toMatchObject({ looked: false, until: at('2026-11-22') });
    expect(moved?.cities).toHaveLength(1);
    expect(moved?.cities[0]).toMatchObject({ city: { id: city.id }, from: null });
    expect(moved?.cities[0]?.moves.map((move) => move.changes[0]?.code)).toEqual([
      'first',
      'added_sectors',
    ]);

    await noteLook(contextOf(host.officer, now), at('2026-11-20'));
    const rest = await listMoves(host.officer, now);
    expect(rest?.looked).toBe(true);
    expect(rest?.cities[0]?.moves.map((move) => move.changes[0]?.code)).toEqual(['added_sectors']);
    expect(rest?.cities[0]?.from).toBe(51.99);

    await noteLook(contextOf(host.officer, now), at('2026-11-22'));
    // An older look, sent late, does not bring back what was seen.
    await noteLook(contextOf(host.officer, now), at('2026-11-10'));
    expect((await listMoves(host.officer, now))?.cities).toEqual([]);
    // Colleagues keep their own mark.
    expect((await listMoves(host.approver, now))?.cities).toHaveLength(1);
  });

  it('never reaches beyond now, and is nothing to anybody else', async () => {
    const host = await aHost();
    const now = at('2026-11-25');
    await noteLook(contextOf(host.officer, now), at('2030-01-01'));
    const look = await db().matchLook.findFirst({ where: { hostId: host.host.id } });
    expect(look?.lookedAt).toEqual(now);
    const { officer } = await aClaimedCity();
    const admin = await aProgrammeMember('programme_admin');
    for (const actor of [officer, admin]) {
      expect(await listMoves(actor, now)).toBeNull();
      expect(await listMovesOfCity(actor, host.host.id, (await aCity()).id)).toEqual([]);
      expect((await noteLook(contextOf(actor, now), now)).ok).toBe(false);
    }
  });
});
