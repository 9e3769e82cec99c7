import { beforeAll, describe, expect, it } from 'vitest';
import type { UserActor } from '@/lib/auth/model';
import { getCityRecord } from '@/lib/cities/record/queries';
import { db } from '@/lib/db/client';
import { loadCandidates } from '@/lib/matching/candidates/load-candidates';
import { submitRequest } from '@/lib/visits/commands/submit-request';
import { takeRequest } from '@/lib/visits/commands/take-request';
import { aPublishedCity } from '@/tests/factories/participants';
import { aContext, aMember, aProgrammeMember } from '@/tests/factories/people';
import {
  aClaimedCity,
  aHost,
  type ClaimedCity,
  type HostWithOffice,
} from '@/tests/factories/places';
import { aVisit, NOW } from '@/tests/factories/visits';
import { beginAgain } from '../claims/commands/begin-again';
import { changeAnyParticipation, changeOwnParticipation } from './commands/change-participation';
import { getOwnParticipation, getParticipation, listPausedCities } from './queries';

let admin: UserActor;
let host: HostWithOffice;
beforeAll(async () => {
  admin = await aProgrammeMember('programme_admin');
  host = await aHost();
});

const REASON = 'Elections are near.';
const own = (world: ClaimedCity, act: 'pause' | 'resume' | 'archive') =>
  changeOwnParticipation(aContext(world.officer), { act, reason: act === 'resume' ? '' : REASON });
const any = (world: ClaimedCity, act: 'pause' | 'resume' | 'archive' | 'restore') =>
  changeAnyParticipation(aContext(admin), { act, claimId: world.claim.id, reason: REASON });
const statusOf = async (world: ClaimedCity) =>
  (await db().claim.findUniqueOrThrow({ where: { id: world.claim.id } })).status;
const isCandidate = async (world: ClaimedCity) =>
  (await loadCandidates(host.host.id)).some((one) => one.id === world.city.id);
const recordOf = async (world: ClaimedCity) => {
  const found = await getCityRecord(world.city.slug);
  return found && 'record' in found ? found.record : null;
};
const rule = (code: string) => ({
  failure: { code: 'rule', reasons: [{ code: `participation.refusal.${code}` }] },
});
const done = { ok: true, value: null };

describe('pausing', () => {
  it('takes a city out of the candidates and sector lists, keeps its page and says so', async () => {
    const world = await aPublishedCity();
    expect(await isCandidate(world)).toBe(true);
    expect(await own(world, 'pause')).toEqual(done);
    expect(await isCandidate(world)).toBe(false);
    expect(await db().cityInterest.count({ where: { cityId: world.city.id } })).toBe(0);
    const record = await recordOf(world);
    expect(record).toMatchObject({ claim: 'paused', pause: { by: 'city' }, interests: [] });
    expect(record?.declared?.version).toBe(1);
    expect((await listPausedCities(host.officer)).map((one) => one.slug)).toContain(
      world.city.slug,
    );
    expect(await listPausedCities(world.officer)).toEqual([]);
  });

  it('lists again, on resuming, what was listed before', async () => {
    const world = await aPublishedCity();
    const select = { sectorId: true, priority: true, offer: true, seek: true, kind: true };
    const interests = () =>
      db().cityInterest.findMany({
        where: { cityId: world.city.id },
        orderBy: { sectorId: 'asc' },
        select,
      });
    const before = await interests();
    expect(before.length).toBeGreaterThan(0);
    await own(world, 'pause');
    expect(await own(world, 'resume')).toEqual(done);
    expect(await interests()).toEqual(before);
    expect(await isCandidate(world)).toBe(true);
    expect(await recordOf(world)).toMatchObject({ claim: 'claimed', pause: null });
  });

  it('keeps new requests back while what runs goes on', async () => {
    const city = await aPublishedCity();
    const world = { city, host, now: NOW };
    const running = await aVisit(world, { status: 'submitted' });
    const draft = await aVisit(world, { status: 'draft' });
    await own(city, 'pause');
    expect(await submitRequest(aContext(city.officer, NOW), draft)).toMatchObject({
      failure: { reasons: [{ code: 'visits.refusal.city_not_verified' }] },
    });
    expect(await takeRequest(aContext(host.officer, NOW), running)).toMatchObject({
      ok: true,
    });
    await own(city, 'resume');
    expect(await submitRequest(aContext(city.officer, NOW), draft)).toMatchObject({
      ok: true,
    });
  });

  it('tells the team, the programme and the desks of running visits, each once', async () => {
    const city = await aPublishedCity();
    const idle = await aHost({ name: 'Ruhehafen' });
    await aVisit({ city, host, now: NOW }, { status: 'submitted' });
    const colleague = await aMember(city.organisation, 'city_officer', city.claim);
    await own(city, 'pause');
    const kindsFor = async (actor: UserActor) =>
      (
        await db().notification.findMany({
          where: { userId: actor.userId, dedupeKey: { contains: city.claim.id } },
        })
      ).map(({ kind, path }) => ({ kind, path }));
    expect(await kindsFor(colleague)).toEqual([
      { kind: 'participation_paused', path: '/workspace' },
    ]);
    expect(await kindsFor(admin)).toEqual([
      { kind: 'participation_paused', path: `/admin/cities/${city.claim.id}` },
    ]);
    expect(await kindsFor(host.officer)).toEqual([{ kind: 'partner_paused', path: '/desk' }]);
    expect(await kindsFor(city.officer)).toEqual([]);
    expect(await kindsFor(idle.officer)).toEqual([]);
    const mail = await db().mail.findMany({ where: { userId: host.officer.userId } });
    expect(JSON.stringify(mail)).not.toContain(REASON);
  });

  it('has one effect when two officers pause at once, and tells the other', async () => {
    const world = await aPublishedCity();
    const colleague = await aMember(world.organisation, 'city_officer', world.claim);
    const results = await Promise.all(
      [world.officer, colleague].map((actor) =>
        changeOwnParticipation(aContext(actor), { act: 'pause', reason: REASON }),
      ),
    );
    expect(results.filter((one) => one.ok)).toHaveLength(1);
    expect(results.find((one) => !one.ok)).toMatchObject(rule('not_active'));
    expect(await db().participationStep.count({ where: { claimId: world.claim.id } })).toBe(1);
  });

  it('is undone by whoever did it', async () => {
    const world = await aPublishedCity();
    await any(world, 'pause');
    expect(await own(world, 'resume')).toMatchObject(rule('paused_by_programme'));
    expect(await any(world, 'resume')).toEqual(done);
    await own(world, 'pause');
    expect(await any(world, 'resume')).toMatchObject(rule('paused_by_city'));
    expect(await statusOf(world)).toBe('paused');
  });

  it('leaves the city to its city hall: nobody else can be verified beside it', async () => {
    const world = await aPublishedCity();
    await own(world, 'pause');
    await expect(
      db().claim.create({
        data: {
          cityId: world.city.id,
          organisationId: host.office.id,
          claimantId: host.officer.userId,
          status: 'verified',
          decidedAt: new Date(),
        },
      }),
    ).rejects.toThrow();
  });
});

describe('archiving', () => {
  it('waits for the visits that run, and names them', async () => {
    const city = await aPublishedCity();
    await aVisit({ city, host, now: NOW }, { status: 'submitted' });
    expect(await own(city, 'archive')).toMatchObject(rule('visits_run'));
    expect(await any(city, 'archive')).toMatchObject(rule('visits_run'));
    const participation = await getOwnParticipation(city.officer);
    expect(participation?.visits).toMatchObject([{ status: 'submitted' }]);
    expect(participation?.visits[0]?.reference).toBeTruthy();
  });

  it('never leaves a request running that was sent at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const city = await aPublishedCity();
      const draft = await aVisit({ city, host, now: NOW }, { status: 'draft' });
      const [sent, left] = await Promise.all([
        submitRequest(aContext(city.officer, NOW), draft),
        own(city, 'archive'),
      ]);
      expect([sent.ok, left.ok].filter(Boolean)).toHaveLength(1);
    }
  });

  it('takes the profile off the public pages and keeps its history', async () => {
    const world = await aPublishedCity();
    expect(await own(world, 'archive')).toEqual(done);
    expect(await recordOf(world)).toMatchObject({ claim: 'unclaimed', declared: null });
    expect(await isCandidate(world)).toBe(false);
    expect(await db().profileVersion.count({ where: { cityId: world.city.id } })).toBe(1);
    expect(await getParticipation(admin, world.claim.id)).toMatchObject({
      status: 'archived',
      steps: [{ kind: 'archived', side: 'city', reason: REASON, textLocale: 'en' }],
    });
    expect(await getOwnParticipation(world.officer)).toMatchObject({ status: 'archived' });
  });

  it('unlists a place that was added by hand, until it is restored', async () => {
    const world = await aPublishedCity();
    const where = { id: world.city.id };
    await db().city.update({ where, data: { addedByHandAt: new Date(), lat: 54, lon: 12 } });
    await any(world, 'archive');
    expect(await recordOf(world)).toBe(null);
    expect(await any(world, 'restore')).toEqual(done);
    expect(await recordOf(world)).toMatchObject({ claim: 'claimed', declared: { version: 1 } });
    expect(await isCandidate(world)).toBe(true);
  });

  it('is not undone once somebody has registered the city anew', async () => {
    const world = await aPublishedCity();
    await own(world, 'archive');
    expect(await beginAgain(aContext(world.officer))).toEqual(done);
    expect(await any(world, 'restore')).toMatchObject(rule('taken'));
  });
});

describe('the door', () => {
  it('is open to officers for their own city, and to administrators for any', async () => {
    const world = await aPublishedCity();
    const approver = aContext(world.approver);
    expect(await changeOwnParticipation(approver, { act: 'pause', reason: REASON })).toEqual({
      ok: false,
      failure: { code: 'not_found' },
    });
    const input = { act: 'pause' as const, claimId: world.claim.id, reason: REASON };
    expect(await changeAnyParticipation(aContext(world.officer), input)).toEqual({
      ok: false,
      failure: { code: 'forbidden' },
    });
    expect(await changeAnyParticipation(aContext(admin), { ...input, claimId: 'x' })).toEqual({
      ok: false,
      failure: { code: 'not_found' },
    });
    expect(await getParticipation(world.officer, world.claim.id)).toBe(null);
  });

  it('shows and changes nothing of a claim that is not verified', async () => {
    const world = await aClaimedCity({ status: 'submitted' });
    expect(await any(world, 'pause')).toMatchObject(rule('not_active'));
    expect(await getOwnParticipation(world.officer)).toBe(null);
  });

  it('keeps every step: the history cannot be rewritten', async () => {
    const world = await aPublishedCity();
    await own(world, 'pause');
    await expect(
      db().participationStep.updateMany({
        where: { claimId: world.claim.id },
        data: { reason: 'Other' },
      }),
    ).rejects.toThrow();
  });
});
