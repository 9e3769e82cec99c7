import { describe, expect, it } from 'vitest';
import { changeOwnParticipation } from '@/lib/cities/participation/commands/change-participation';
import { getOwnParticipation } from '@/lib/cities/participation/queries';
import { db } from '@/lib/db/client';
import { loadCandidates } from '@/lib/matching/candidates/load-candidates';
import { aPublishedCity } from '@/tests/factories/participants';
import { aContext, aMember } from '@/tests/factories/people';
import { aHost, type ClaimedCity } from '@/tests/factories/places';
import { confirmProfile } from './commands/confirm-profile';
import { renewProfiles } from './commands/renew-profiles';

const DAY_MS = 86_400_000;
/** Wednesday, ten in the morning in Berlin. */
const PUBLISHED = new Date('2026-11-25T09:00:00Z');
/** The job's hour. */
const at = (day: string) => new Date(`${day}T04:47:00Z`);

const stepsOf = async (world: ClaimedCity) =>
  (
    await db().participationStep.findMany({
      where: { claimId: world.claim.id },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
    })
  ).map(({ at: when, kind, side, months }) => ({
    on: when.toISOString().slice(0, 10),
    what: months ?? kind,
    side,
  }));
const noticesOf = (userId: string, world: ClaimedCity) =>
  db().notification.count({ where: { userId, dedupeKey: { contains: world.claim.id } } });
const statusOf = async (world: ClaimedCity) =>
  (await db().claim.findUniqueOrThrow({ where: { id: world.claim.id } })).status;

/** Every day from one to the other, twice a day: a job that was queued twice has no second effect. */
async function days(from: string, to: string): Promise<void> {
  for (let time = at(from).getTime(); time <= at(to).getTime(); time += DAY_MS) {
    await renewProfiles(new Date(time), 'job-1');
    await renewProfiles(new Date(time), 'job-2');
  }
}

describe('renewProfiles', () => {
  it('reminds five times in three years and then pauses, each once, to the officers', async () => {
    const world = await aPublishedCity(PUBLISHED);
    const colleague = await aMember(world.organisation, 'city_officer', world.claim);
    await days('2027-10-01', '2029-12-15');
    expect(await stepsOf(world)).toEqual([
      { on: '2027-11-25', what: 12, side: 'clock' },
      { on: '2028-05-25', what: 18, side: 'clock' },
      { on: '2028-11-25', what: 24, side: 'clock' },
      { on: '2029-05-25', what: 30, side: 'clock' },
      { on: '2029-10-25', what: 35, side: 'clock' },
      { on: '2029-11-25', what: 'paused', side: 'clock' },
    ]);
    expect(await statusOf(world)).toBe('paused');
    expect(await noticesOf(world.officer.userId, world)).toBe(6);
    expect(await noticesOf(colleague.userId, world)).toBe(6);
    // The approver hears of the pause, not of the reminders.
    expect(await noticesOf(world.approver.userId, world)).toBe(1);
    const mails = await db().mail.findMany({
      where: { userId: colleague.userId, template: 'profile_renewal' },
      orderBy: { id: 'asc' },
    });
    expect(mails.map(({ params }) => params)).toMatchObject(
      Array(5).fill({ since: { day: '2026-11-25' }, pause: { day: '2029-11-25' } }),
    );
  }, 120_000);

  it('begins anew when an officer confirms, and when a version is published', async () => {
    const world = await aPublishedCity(PUBLISHED);
    await renewProfiles(at('2028-12-01'), 'job');
    expect(await confirmProfile(aContext(world.officer, at('2028-12-02')))).toEqual({
      ok: true,
      value: null,
    });
    for (const day of ['2029-11-25', '2029-12-01']) await renewProfiles(at(day), 'job');
    expect(await statusOf(world)).toBe('verified');
    await renewProfiles(at('2029-12-02'), 'job');
    expect((await stepsOf(world)).map((one) => one.what)).toEqual([24, 'confirmed', 12]);
    expect(await getOwnParticipation(world.officer)).toMatchObject({
      confirmedAt: at('2028-12-02'),
    });
  });

  it('never pauses without the notice of the last reminder, however long the clock stood still', async () => {
    const world = await aPublishedCity(PUBLISHED);
    await renewProfiles(at('2031-03-01'), 'job');
    await renewProfiles(at('2031-03-28'), 'job');
    expect(await statusOf(world)).toBe('verified');
    await renewProfiles(at('2031-03-29'), 'job');
    expect(await stepsOf(world)).toEqual([
      { on: '2031-03-01', what: 35, side: 'clock' },
      { on: '2031-03-29', what: 'paused', side: 'clock' },
    ]);
  });

  it('lets the city hall resume what the clock has paused, which confirms the profile', async () => {
    const world = await aPublishedCity(PUBLISHED);
    await renewProfiles(at('2030-01-01'), 'job');
    await renewProfiles(at('2030-02-01'), 'job');
    const context = aContext(world.officer, at('2030-02-10'));
    expect(await confirmProfile(context)).toMatchObject({
      failure: { reasons: [{ code: 'participation.refusal.not_active' }] },
    });
    await changeOwnParticipation(context, { act: 'resume', reason: '' });
    expect(await statusOf(world)).toBe('verified');
    await renewProfiles(at('2030-02-11'), 'job');
    expect((await stepsOf(world)).map((one) => one.what).sort()).toEqual([
      35,
      'confirmed',
      'paused',
      'resumed',
    ]);
  });

  it('leaves a paused city hall alone', async () => {
    const world = await aPublishedCity(PUBLISHED);
    const context = aContext(world.officer, at('2027-01-01'));
    await changeOwnParticipation(context, { act: 'pause', reason: 'A reform.' });
    await renewProfiles(at('2030-06-01'), 'job');
    expect((await stepsOf(world)).map((one) => one.what)).toEqual(['paused']);
  });

  it('has one effect when two workers run at once', async () => {
    const world = await aPublishedCity(PUBLISHED);
    await Promise.all([1, 2, 3].map((one) => renewProfiles(at('2027-12-01'), `job-${one}`)));
    expect((await stepsOf(world)).map((one) => one.what)).toEqual([12]);
    expect(await noticesOf(world.officer.userId, world)).toBe(1);
  });
});

describe('confirmProfile', () => {
  it('is for the day the profile asks, and for officers', async () => {
    const world = await aPublishedCity(PUBLISHED);
    const early = await confirmProfile(aContext(world.officer, at('2027-11-24')));
    expect(early).toMatchObject({
      failure: { reasons: [{ code: 'participation.refusal.not_asked' }] },
    });
    expect(await confirmProfile(aContext(world.approver, at('2027-11-25')))).toMatchObject({
      failure: { code: 'not_found' },
    });
    expect(await confirmProfile(aContext(world.officer, at('2027-11-25')))).toMatchObject({
      ok: true,
    });
  });

  it('counts as the age of the profile where it is matched', async () => {
    const world = await aPublishedCity(PUBLISHED);
    const { host } = await aHost();
    const now = at('2028-01-10');
    await confirmProfile(aContext(world.officer, now));
    const candidate = (await loadCandidates(host.id)).find((one) => one.id === world.city.id);
    expect(candidate?.profile.updatedAt).toBe(now.toISOString());
  });
});
