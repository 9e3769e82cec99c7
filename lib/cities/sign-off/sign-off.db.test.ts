import { beforeEach, describe, expect, it } from 'vitest';
import { eraseAccount } from '@/lib/accounts/erasure/erase-account';
import { ANONYMOUS } from '@/lib/auth/model';
import { verifyClaim } from '@/lib/cities/claims/commands/decide-claim';
import { submitClaim } from '@/lib/cities/claims/commands/submit-claim';
import { publishChanges } from '@/lib/cities/profile/commands/publish-changes';
import { saveSection } from '@/lib/cities/profile/commands/save-section';
import { readDraft } from '@/lib/cities/profile/draft';
import { aSector } from '@/lib/cities/profile/testing/contents';
import { listOwnVersions } from '@/lib/cities/profile/version-queries';
import { db } from '@/lib/db/client';
import { inTransaction } from '@/lib/db/transaction';
import { mayStillRead } from '@/lib/notifications/still-reader';
import { ok } from '@/lib/result';
import { aReadyCity, aSubmittedCity } from '@/tests/factories/claims';
import { aContext, aProgrammeMember } from '@/tests/factories/people';
import type { ClaimedCity } from '@/tests/factories/places';
import { askSignOff } from './commands/ask-sign-off';
import { decideSignOff, decideSignOffByLink } from './commands/decide-sign-off';
import { getOwnSignOff, getSignOffByLink } from './queries';

const NOW = new Date('2026-11-25T08:00:00Z');
const LATER = new Date('2026-12-03T08:00:00Z');
const APPROVE = { decision: 'approve', remark: '' } as const;

let world: ClaimedCity;
beforeEach(async () => {
  world = await aReadyCity();
  await require_(world);
});

const require_ = ({ organisation }: ClaimedCity, signOffRequired = true) =>
  db().organisation.update({ where: { id: organisation.id }, data: { signOffRequired } });

const draftVersion = async () => (await readDraft(db(), world.city.id)).version;
const claimStatus = async () =>
  (await db().claim.findUniqueOrThrow({ where: { id: world.claim.id } })).status;

/** Asks, and gives the secrets of the links that left by mail, the newest first. */
async function ask(reason = ''): Promise<string[]> {
  const input = { draftVersion: await draftVersion(), reason };
  const asked = await askSignOff(aContext(world.officer), input);
  if (!asked.ok) throw new Error(JSON.stringify(asked.failure));
  return secrets();
}

async function secrets(): Promise<string[]> {
  const links = await db().signOffLink.findMany({
    where: { signOff: { claimId: world.claim.id } },
    select: { email: true },
  });
  const mails = await db().mail.findMany({
    where: { template: 'sign_off_requested', to: { in: links.map((one) => one.email) } },
    orderBy: { id: 'desc' },
  });
  return mails.map(
    ({ params }) =>
      String((params as { path: string }).path)
        .split('/')
        .pop() ?? '',
  );
}

const latest = async () => (await getOwnSignOff(world.officer))?.last ?? null;

/** The team has no approver with an account; the contacts name one. */
async function nameApprover(email = 'chief@city.example'): Promise<void> {
  await db().membership.updateMany({
    where: { userId: world.approver.userId },
    data: { endedAt: NOW },
  });
  await saveSection(aContext(world.officer), {
    section: 'contacts',
    revision: 1,
    answers: { people: { deputy: 'none', approver: 'named' } },
    people: {
      contact: { name: 'Jo', office: 'Head', email: 'jo@city.example', phone: '' },
      approver: { name: 'Kim Muster', office: 'Chief of staff', email, phone: '' },
    },
  });
}

describe('a team that asks for sign-off', () => {
  it('submits and publishes through its approver alone', async () => {
    expect(await submitClaim(aContext(world.officer), 1)).toMatchObject({
      failure: { reasons: [{ code: 'signOff.refusal.needed' }] },
    });
    const verified = await aSubmittedCity();
    const admin = await aProgrammeMember('programme_admin');
    await verifyClaim(aContext(admin), {
      claimId: verified.claim.id,
      version: 2,
      draftVersion: (await readDraft(db(), verified.city.id)).version,
      checks: ['mandate'],
      note: '',
    });
    await require_(verified);
    expect(await publishChanges(aContext(verified.officer), 6)).toMatchObject({
      failure: { reasons: [{ code: 'signOff.refusal.needed' }] },
    });
  });

  it('needs nobody else where the officer is the approver', async () => {
    await db().membership.create({
      data: {
        userId: world.officer.userId,
        organisationId: world.organisation.id,
        role: 'city_approver',
      },
    });
    expect(await getOwnSignOff(world.officer)).toMatchObject({ needed: false });
    expect(await submitClaim(aContext(world.officer), 1)).toMatchObject({ ok: true });
  });

  it('asks about nothing that is not ready, and needs somebody to ask', async () => {
    const answers = { sectors: [] };
    await saveSection(aContext(world.officer), { section: 'sectors', revision: 1, answers });
    const input = { draftVersion: await draftVersion(), reason: '' };
    expect(await askSignOff(aContext(world.officer), input)).toMatchObject({
      failure: { reasons: [{ code: 'profile.check.open.sector' }] },
    });
    world = await aReadyCity();
    await db().membership.updateMany({
      where: { userId: world.approver.userId },
      data: { endedAt: NOW },
    });
    expect(
      await askSignOff(aContext(world.officer), { draftVersion: await draftVersion(), reason: '' }),
    ).toMatchObject({ failure: { reasons: [{ code: 'signOff.refusal.nobody' }] } });
  });
});

describe('a team that does not ask for it', () => {
  beforeEach(() => require_(world, false));

  it('may ask all the same; going ahead without ends what lies before the approver', async () => {
    const [secret = ''] = await ask();
    const signOffId = (await latest())?.id ?? '';
    expect(await submitClaim(aContext(world.officer), 1)).toMatchObject({ ok: true });
    expect(await latest()).toMatchObject({ state: 'replaced' });
    expect(await getSignOffByLink(secret, NOW)).toEqual({ state: 'over' });
    expect(await decideSignOff(aContext(world.approver), { signOffId, ...APPROVE })).toMatchObject({
      failure: { code: 'conflict' },
    });
  });
});

describe('the approver in the workspace', () => {
  it('submits by approving, and the officers are told', async () => {
    await ask();
    const signOffId = (await latest())?.id ?? '';
    const context = aContext(world.approver);
    expect(await decideSignOff(context, { signOffId, ...APPROVE })).toMatchObject({ ok: true });
    expect(await claimStatus()).toBe('submitted');
    expect(await latest()).toMatchObject({ state: 'approved', decidedBy: world.approver.name });
    const notices = await db().notification.findMany({ where: { userId: world.officer.userId } });
    expect(notices.map((one) => one.kind)).toEqual(['sign_off_given']);
    expect(await decideSignOff(context, { signOffId, ...APPROVE })).toMatchObject({
      failure: { code: 'conflict' },
    });
  });

  it('gives it back with a remark, and the claim stays with the city hall', async () => {
    await ask();
    const signOffId = (await latest())?.id ?? '';
    const answer = { decision: 'return', remark: 'Name the port first.' } as const;
    await decideSignOff(aContext(world.approver), { signOffId, ...answer });
    expect(await latest()).toMatchObject({ state: 'returned', remark: answer.remark });
    expect(await claimStatus()).toBe('draft');
  });

  it('answers nothing while the part in the programme is paused', async () => {
    await ask();
    const signOffId = (await latest())?.id ?? '';
    await db().claim.update({
      where: { id: world.claim.id },
      data: { status: 'paused', decidedAt: NOW },
    });
    expect(await latest()).toMatchObject({ state: 'open', answerable: false });
    expect(await decideSignOff(aContext(world.approver), { signOffId, ...APPROVE })).toMatchObject({
      failure: { reasons: [{ code: 'profile.refusal.paused' }] },
    });
    const input = { draftVersion: await draftVersion(), reason: '' };
    expect(await askSignOff(aContext(world.officer), input)).toMatchObject({
      failure: { reasons: [{ code: 'profile.refusal.paused' }] },
    });
    expect(await latest()).toMatchObject({ state: 'open' });
  });

  it('is nobody else: not the officer, not another city hall, not the programme', async () => {
    await ask();
    const signOffId = (await latest())?.id ?? '';
    const other = await aReadyCity();
    const admin = await aProgrammeMember('programme_admin');
    for (const actor of [world.officer, other.approver, admin, ANONYMOUS]) {
      expect(await decideSignOff(aContext(actor), { signOffId, ...APPROVE })).toMatchObject({
        failure: { code: 'not_found' },
      });
    }
    expect(await claimStatus()).toBe('draft');
  });
});

describe('the link', () => {
  it('changes nothing when it is opened, works once, and its secret is stored nowhere', async () => {
    const [secret = ''] = await ask();
    expect(await getSignOffByLink(secret, NOW)).toMatchObject({
      state: 'valid',
      name: world.approver.name,
    });
    expect(await claimStatus()).toBe('draft');
    const links = await db().signOffLink.findMany({ where: { userId: world.approver.userId } });
    expect(JSON.stringify(links)).not.toContain(secret);
    const both = await Promise.all([
      decideSignOffByLink(aContext(ANONYMOUS), { secret, ...APPROVE }),
      decideSignOffByLink(aContext(ANONYMOUS), { secret, ...APPROVE }),
    ]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(await claimStatus()).toBe('submitted');
    expect(await getSignOffByLink(secret, NOW)).toEqual({ state: 'used' });
  });

  it('is over after its days, after an edit, after another request and for a former approver', async () => {
    const [first = ''] = await ask();
    expect(await getSignOffByLink(first, LATER)).toEqual({ state: 'expired' });
    expect(
      await decideSignOffByLink(aContext(ANONYMOUS, LATER), { secret: first, ...APPROVE }),
    ).toMatchObject({ failure: { code: 'not_found' } });
    await saveSection(aContext(world.officer), {
      section: 'sectors',
      revision: 1,
      answers: { sectors: [aSector('clean_energy', { offer: true })] },
    });
    expect(await latest()).toMatchObject({ state: 'outdated' });
    expect(await getSignOffByLink(first, NOW)).toEqual({ state: 'over' });
    expect(
      await decideSignOffByLink(aContext(ANONYMOUS), { secret: first, ...APPROVE }),
    ).toMatchObject({ failure: { reasons: [{ code: 'signOff.refusal.outdated' }] } });
    const [second = ''] = await ask();
    expect(
      await decideSignOffByLink(aContext(ANONYMOUS), { secret: first, ...APPROVE }),
    ).toMatchObject({ failure: { code: 'conflict' } });
    await db().membership.updateMany({
      where: { userId: world.approver.userId },
      data: { endedAt: NOW },
    });
    expect(await getSignOffByLink(second, NOW)).toEqual({ state: 'over' });
    expect(
      await decideSignOffByLink(aContext(ANONYMOUS), { secret: second, ...APPROVE }),
    ).toMatchObject({ failure: { code: 'not_found' } });
    expect(await claimStatus()).toBe('draft');
  });

  it('goes to the approver named in the contacts where no approver has an account', async () => {
    await nameApprover();
    const [secret = ''] = await ask();
    const mail = await db().mail.findFirstOrThrow({
      where: { to: 'chief@city.example' },
      orderBy: { id: 'desc' },
    });
    expect(mail).toMatchObject({ userId: null, readerName: 'Kim Muster' });
    const link = await getSignOffByLink(secret, NOW);
    expect(JSON.stringify(link)).not.toMatch(/jo@city|chief@city|Chief of staff/);
    expect(await decideSignOffByLink(aContext(ANONYMOUS), { secret, ...APPROVE })).toMatchObject({
      ok: true,
    });
    const { last } = (await getOwnSignOff(world.officer)) ?? {};
    expect(last).toMatchObject({ state: 'approved', decidedBy: 'Kim Muster' });
    const audit = await db().auditEntry.findFirstOrThrow({
      where: { action: 'profile.signed_off', objectId: last?.id ?? '' },
    });
    expect(audit).toMatchObject({ actorKind: 'anonymous', detail: { by: 'link_named' } });
    expect(JSON.stringify(audit.detail)).not.toContain('Muster');
  });

  it('is not sent to the one who asks', async () => {
    const { email } = await db().user.findUniqueOrThrow({ where: { id: world.officer.userId } });
    await nameApprover(email);
    expect(
      await askSignOff(aContext(world.officer), { draftVersion: await draftVersion(), reason: '' }),
    ).toMatchObject({ failure: { reasons: [{ code: 'signOff.refusal.same_person' }] } });
  });

  it('and its mail stay away from whoever is no approver any more when the mail leaves', async () => {
    await ask();
    const { userId } = world.approver;
    const mail = await db().mail.findFirstOrThrow({
      where: { userId, template: 'sign_off_requested' },
      include: { user: true },
    });
    expect(await mayStillRead(mail)).toBe(true);
    await db().membership.updateMany({ where: { userId }, data: { endedAt: NOW } });
    expect(await mayStillRead(mail)).toBe(false);
  });

  it('is forgotten with the name of a person who is erased; what they signed off stays so', async () => {
    const [secret = ''] = await ask();
    await decideSignOffByLink(aContext(ANONYMOUS), { secret, ...APPROVE });
    const { userId } = world.approver;
    await inTransaction(async (tx) => ok(await eraseAccount(tx, aContext(ANONYMOUS), userId)));
    expect(await db().signOffLink.count({ where: { userId } })).toBe(0);
    expect(await latest()).toMatchObject({ state: 'approved', decidedBy: '' });
  });

  it('that nobody made finds nothing', async () => {
    for (const secret of ['', 'x', 'A'.repeat(43), '../../etc', '\u0000']) {
      expect(await getSignOffByLink(secret, NOW)).toBeNull();
    }
  });
});

describe('once the city is verified', () => {
  it('approving publishes the draft as the next version, in the name of the officer who asked; each version says who signed it off', async () => {
    await ask();
    const signOffId = (await latest())?.id ?? '';
    await decideSignOff(aContext(world.approver), { signOffId, ...APPROVE });
    const admin = await aProgrammeMember('programme_admin');
    const claim = await db().claim.findUniqueOrThrow({ where: { id: world.claim.id } });
    await verifyClaim(aContext(admin), {
      claimId: claim.id,
      version: claim.version,
      draftVersion: await draftVersion(),
      checks: ['mandate'],
      note: '',
    });
    await saveSection(aContext(world.officer), {
      section: 'sectors',
      revision: 1,
      answers: { sectors: [aSector('clean_energy', { offer: true })] },
    });
    const [secret = ''] = await ask('Council decision');
    await decideSignOffByLink(aContext(ANONYMOUS), { secret, ...APPROVE });
    const version = await db().profileVersion.findUnique({
      where: { cityId_number: { cityId: world.city.id, number: 2 } },
    });
    expect(version).toMatchObject({
      reason: 'Council decision',
      publishedById: world.officer.userId,
    });
    const colleagues = await listOwnVersions(world.officer);
    expect(colleagues?.versions.map((one) => one.signedOffBy)).toEqual([
      { kind: 'person', name: world.approver.name },
      { kind: 'person', name: world.approver.name },
    ]);
  });
});
