import { beforeAll, describe, expect, it } from 'vitest';
import type { UserActor } from '@/lib/auth/model';
import { CHECK_IDS } from '@/lib/cities/claims/checks';
import { publishChanges } from '@/lib/cities/profile/commands/publish-changes';
import { saveSection } from '@/lib/cities/profile/commands/save-section';
import { aSector } from '@/lib/cities/profile/testing/contents';
import { db } from '@/lib/db/client';
import { aReadyCity, aSubmittedCity } from '@/tests/factories/claims';
import { aContext, aProgrammeMember } from '@/tests/factories/people';
import { aClaimedCity, type ClaimedCity } from '@/tests/factories/places';
import { beginAgain } from './begin-again';
import { refuseClaim, verifyClaim } from './decide-claim';
import { submitClaim } from './submit-claim';

let admin: UserActor;
let otherAdmin: UserActor;
beforeAll(async () => {
  admin = await aProgrammeMember('programme_admin');
  otherAdmin = await aProgrammeMember('programme_admin');
});

const claimOf = (world: ClaimedCity) =>
  db().claim.findUniqueOrThrow({ where: { id: world.claim.id } });
const draftVersionOf = async (world: ClaimedCity) =>
  (await db().profileDraft.findUniqueOrThrow({ where: { cityId: world.city.id } })).version;

const CHECKED = { checks: CHECK_IDS, note: '' };

async function target(world: ClaimedCity) {
  const { version } = await claimOf(world);
  return { claimId: world.claim.id, version, draftVersion: await draftVersionOf(world) };
}

const verifyInput = async (world: ClaimedCity) => ({ ...(await target(world)), ...CHECKED });

describe('submitClaim', () => {
  it('refuses a profile without what it must hold, and says all of it', async () => {
    const { officer } = await aClaimedCity({ status: 'draft' });
    expect(await submitClaim(aContext(officer), 1)).toEqual({
      ok: false,
      failure: {
        code: 'rule',
        reasons: [
          { code: 'profile.check.open.basics' },
          { code: 'profile.check.open.contact' },
          { code: 'profile.check.open.sector' },
        ],
      },
    });
  });

  it('tells the administrators, and no second time', async () => {
    const world = await aSubmittedCity();
    expect(await submitClaim(aContext(world.officer), 1)).toMatchObject({
      failure: { code: 'conflict' },
    });
    const notices = await db().notification.findMany({
      where: { userId: admin.userId, path: `/admin/cities/${world.claim.id}` },
    });
    expect(notices.map((notice) => notice.kind)).toEqual(['claim_submitted']);
  });

  it('is not for the approver', async () => {
    const world = await aReadyCity();
    expect(await submitClaim(aContext(world.approver), 1)).toEqual({
      ok: false,
      failure: { code: 'not_found' },
    });
  });
});

describe('verifyClaim', () => {
  it('publishes version 1, fills the directory and takes over edited facts', async () => {
    const world = await aSubmittedCity();
    const cityId = world.city.id;
    await db().documentedInterest.create({
      data: {
        cityId,
        sectorId: 'agri_food',
        offer: true,
        seek: false,
        wording: 'x',
        programme: 'IURC',
        url: 'https://p.example',
      },
    });
    await db().cityInterest.create({
      data: {
        cityId,
        sectorId: 'agri_food',
        priority: 2,
        offer: true,
        seek: false,
        kind: 'documented',
      },
    });
    expect(await verifyClaim(aContext(admin), await verifyInput(world))).toMatchObject({
      ok: true,
    });

    const versions = await db().profileVersion.findMany({ where: { cityId } });
    expect(versions.map((version) => version.number)).toEqual([1]);
    const interests = await db().cityInterest.findMany({
      where: { cityId },
      orderBy: { sectorId: 'asc' },
    });
    expect(interests).toMatchObject([
      { sectorId: 'new_energy_vehicle', priority: 3, offer: true, seek: false, kind: 'declared' },
      { sectorId: 'vocational_training', priority: 2, offer: true, seek: true, kind: 'declared' },
    ]);
    expect(await db().documentedInterest.count({ where: { cityId } })).toBe(0);
    expect(await db().city.findUnique({ where: { id: cityId } })).toMatchObject({
      areaKm2: 181.36,
      editedFields: ['areaKm2'],
    });
    const notices = await db().notification.findMany({ where: { userId: world.officer.userId } });
    expect(notices).toMatchObject([{ kind: 'claim_verified', path: '/workspace' }]);
  });

  it('has one outcome when one administrator verifies while another refuses', async () => {
    const world = await aSubmittedCity();
    const input = await verifyInput(world);
    const answers = await Promise.all([
      verifyClaim(aContext(admin), input),
      refuseClaim(aContext(otherAdmin), { ...(await target(world)), reason: 'No mandate' }),
    ]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok)).toEqual([
      { ok: false, failure: { code: 'conflict' } },
    ]);
    const { status } = await claimOf(world);
    const published = await db().profileVersion.count({ where: { cityId: world.city.id } });
    expect(published).toBe(status === 'verified' ? 1 : 0);
  });

  it('is a conflict when the profile has changed since it was read', async () => {
    const world = await aSubmittedCity();
    const input = await verifyInput(world);
    await saveSection(aContext(world.officer), {
      section: 'sectors',
      revision: 1,
      answers: { sectors: [aSector('clean_energy')] },
    });
    expect(await verifyClaim(aContext(admin), input)).toMatchObject({
      failure: { code: 'conflict' },
    });
    expect(await claimOf(world)).toMatchObject({ status: 'submitted' });
  });

  it('is not for the auditor, an officer, or an administrator whose membership has ended', async () => {
    const world = await aSubmittedCity();
    const former = await aProgrammeMember('programme_admin');
    await db().membership.updateMany({
      where: { userId: former.userId },
      data: { endedAt: new Date() },
    });
    for (const actor of [await aProgrammeMember('auditor'), world.officer, former]) {
      expect(await verifyClaim(aContext(actor), await verifyInput(world))).toEqual({
        ok: false,
        failure: { code: 'forbidden' },
      });
    }
  });

  it('verifies no claim that was not submitted, and finds no claim that is not there', async () => {
    const world = await aReadyCity();
    expect(await verifyClaim(aContext(admin), await verifyInput(world))).toMatchObject({
      failure: { code: 'conflict' },
    });
    const missing = { ...(await verifyInput(world)), claimId: crypto.randomUUID() };
    expect(await verifyClaim(aContext(admin), missing)).toMatchObject({
      failure: { code: 'not_found' },
    });
  });
});

describe('refuseClaim', () => {
  it('keeps the reason, tells the city hall, and lets it begin again on its draft', async () => {
    const world = await aSubmittedCity();
    const input = { ...(await target(world)), reason: 'The letter names another city.' };
    expect(await refuseClaim(aContext(admin), input)).toMatchObject({ ok: true });
    expect(await claimOf(world)).toMatchObject({ status: 'refused', decisionReason: input.reason });
    expect(await beginAgain(aContext(world.officer))).toMatchObject({ ok: true });
    expect(await beginAgain(aContext(world.officer))).toMatchObject({
      failure: { code: 'conflict' },
    });
    expect(await submitClaim(aContext(world.officer), 1)).toMatchObject({ ok: true });
  });
});

describe('publishChanges', () => {
  async function aVerifiedCity() {
    const world = await aSubmittedCity();
    await verifyClaim(aContext(admin), await verifyInput(world));
    return world;
  }

  it('publishes an edit as the next version at once and tells the administrators', async () => {
    const world = await aVerifiedCity();
    await saveSection(aContext(world.officer), {
      section: 'sectors',
      revision: 1,
      answers: { sectors: [aSector('clean_energy', { seek: true })] },
    });
    const result = await publishChanges(aContext(world.officer), await draftVersionOf(world));
    expect(result).toEqual({ ok: true, value: { number: 2 } });
    expect(await db().cityInterest.findMany({ where: { cityId: world.city.id } })).toMatchObject([
      { sectorId: 'clean_energy', kind: 'declared' },
    ]);
    const notice = await db().notification.findFirst({
      where: {
        userId: admin.userId,
        kind: 'profile_published',
        path: `/admin/cities/${world.claim.id}`,
      },
    });
    expect(notice).toMatchObject({ params: { number: 2 } });
  });

  it('publishes nothing when nothing has changed, or before verification', async () => {
    const verified = await aVerifiedCity();
    expect(
      await publishChanges(aContext(verified.officer), await draftVersionOf(verified)),
    ).toMatchObject({
      failure: { code: 'rule', reasons: [{ code: 'profile.refusal.nothing_new' }] },
    });
    const submitted = await aSubmittedCity();
    expect(
      await publishChanges(aContext(submitted.officer), await draftVersionOf(submitted)),
    ).toMatchObject({
      failure: { code: 'rule', reasons: [{ code: 'profile.refusal.not_verified' }] },
    });
  });

  it('publishes nothing that still needs a correction', async () => {
    const world = await aVerifiedCity();
    const modes = { ids: ['official_visit' as const], none: true, notKnown: false };
    await saveSection(aContext(world.officer), {
      section: 'ways',
      revision: 1,
      answers: { modes },
    });
    expect(
      await publishChanges(aContext(world.officer), await draftVersionOf(world)),
    ).toMatchObject({
      failure: { code: 'rule', reasons: [{ code: 'profile.check.open.corrections' }] },
    });
  });

  it('makes one version out of two clicks at once', async () => {
    const world = await aVerifiedCity();
    await saveSection(aContext(world.officer), {
      section: 'sectors',
      revision: 1,
      answers: { sectors: [aSector('agri_food')] },
    });
    const version = await draftVersionOf(world);
    const both = await Promise.all([
      publishChanges(aContext(world.officer), version),
      publishChanges(aContext(world.officer), version),
    ]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(await db().profileVersion.count({ where: { cityId: world.city.id } })).toBe(2);
  });
});
