import { beforeAll, describe, expect, it } from 'vitest';
import type { UserActor } from '@/lib/auth/model';
import { saveSection } from '@/lib/cities/profile/commands/save-section';
import { differencesBetween } from '@/lib/cities/profile/difference';
import { getOwnCity } from '@/lib/cities/profile/queries';
import { aSector } from '@/lib/cities/profile/testing/contents';
import { db } from '@/lib/db/client';
import { aReadyCity, aSubmittedCity } from '@/tests/factories/claims';
import { aContext, aProgrammeMember } from '@/tests/factories/people';
import type { ClaimedCity } from '@/tests/factories/places';
import { getClaimReview } from '../claim-review-queries';
import { answerRemark } from './answer-remark';
import { refuseClaim, verifyClaim } from './decide-claim';
import { type NewRemark, returnClaim } from './return-claim';
import { submitClaim } from './submit-claim';

let admin: UserActor;
beforeAll(async () => {
  admin = await aProgrammeMember('programme_admin');
});

const REMARKS: NewRemark[] = [
  { section: 'basics', field: 'website', text: 'Please give the website of the city.' },
  { section: 'sectors', field: null, text: 'Say what you offer.' },
];

async function targetOf({ claim, city }: ClaimedCity) {
  const { version } = await db().claim.findUniqueOrThrow({ where: { id: claim.id } });
  const draft = await db().profileDraft.findUniqueOrThrow({ where: { cityId: city.id } });
  return { claimId: claim.id, version, draftVersion: draft.version };
}

async function aReturnedCity(): Promise<ClaimedCity> {
  const world = await aSubmittedCity();
  const result = await returnClaim(aContext(admin), {
    ...(await targetOf(world)),
    remarks: REMARKS,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return world;
}

const remarksOf = async (world: ClaimedCity) => (await getOwnCity(world.officer))?.remarks ?? [];
const versionOf = async (world: ClaimedCity) => (await targetOf(world)).version;

async function answerAll(world: ClaimedCity): Promise<void> {
  for (const { id } of await remarksOf(world)) {
    const answer = { remarkId: id, kind: 'done', text: '' } as const;
    expect(await answerRemark(aContext(world.officer), answer)).toMatchObject({ ok: true });
  }
}

describe('returnClaim', () => {
  it('gives the city hall each remark beside what it is about, and tells the team once', async () => {
    const world = await aReturnedCity();
    expect(await remarksOf(world)).toMatchObject([
      { section: 'basics', field: 'website', text: REMARKS[0]?.text, answer: null },
      { section: 'sectors', field: null, text: REMARKS[1]?.text, answer: null },
    ]);
    const notices = await db().notification.findMany({ where: { userId: world.officer.userId } });
    expect(notices).toMatchObject([
      { kind: 'claim_returned', path: '/workspace/city/remarks', params: { count: 2 } },
    ]);
    expect(await db().profileVersion.count({ where: { cityId: world.city.id } })).toBe(0);
  });

  it('needs a remark, and a claim that was submitted', async () => {
    const submitted = await aSubmittedCity();
    expect(
      await returnClaim(aContext(admin), { ...(await targetOf(submitted)), remarks: [] }),
    ).toMatchObject({
      failure: { code: 'rule', reasons: [{ code: 'review.refusal.remark_missing' }] },
    });
    const ready = await aReadyCity();
    expect(
      await returnClaim(aContext(admin), { ...(await targetOf(ready)), remarks: REMARKS }),
    ).toMatchObject({ failure: { code: 'conflict' } });
  });

  it('is for administrators alone, and a conflict on a draft edited since it was read', async () => {
    const world = await aSubmittedCity();
    const target = await targetOf(world);
    for (const actor of [world.officer, await aProgrammeMember('auditor')]) {
      expect(await returnClaim(aContext(actor), { ...target, remarks: REMARKS })).toMatchObject({
        failure: { code: 'forbidden' },
      });
    }
    await saveSection(aContext(world.officer), {
      section: 'sectors',
      revision: 1,
      answers: { sectors: [aSector('clean_energy')] },
    });
    expect(await returnClaim(aContext(admin), { ...target, remarks: REMARKS })).toMatchObject({
      failure: { code: 'conflict' },
    });
  });

  it('has one outcome when one administrator returns while another verifies', async () => {
    const world = await aSubmittedCity();
    const target = await targetOf(world);
    const answers = await Promise.all([
      returnClaim(aContext(admin), { ...target, remarks: REMARKS }),
      verifyClaim(aContext(admin), { ...target, checks: ['mandate'], note: '' }),
    ]);
    expect(answers.filter((one) => one.ok)).toHaveLength(1);
    expect(await db().claimDecision.count({ where: { claimId: world.claim.id } })).toBe(1);
  });
});

describe('answering remarks', () => {
  it('lets the profile be sent again only when every remark is answered', async () => {
    const world = await aReturnedCity();
    const [first] = await remarksOf(world);
    const context = aContext(world.officer);
    expect(
      await answerRemark(context, {
        remarkId: first?.id ?? '',
        kind: 'reply',
        text: 'It has none.',
      }),
    ).toEqual({ ok: true, value: { open: 1 } });
    expect(await submitClaim(context, await versionOf(world))).toMatchObject({
      failure: { reasons: [{ code: 'review.refusal.remark_unanswered', params: { count: 1 } }] },
    });
    await answerAll(world);
    expect(await submitClaim(context, await versionOf(world))).toMatchObject({ ok: true });
    const kinds = await db().notification.findMany({
      where: { userId: admin.userId, path: `/admin/cities/${world.claim.id}` },
      orderBy: { createdAt: 'asc' },
    });
    expect(kinds.map((one) => one.kind)).toEqual(['claim_submitted', 'claim_resubmitted']);
  });

  it('shows the administrator remark, answer and what has changed since', async () => {
    const world = await aReturnedCity();
    const edited = [aSector('clean_energy', { seek: true })];
    await saveSection(aContext(world.officer), {
      section: 'sectors',
      revision: 1,
      answers: { sectors: edited },
    });
    await answerAll(world);
    await submitClaim(aContext(world.officer), await versionOf(world));
    const review = await getClaimReview(admin, world.claim.id);
    const [returned] = review?.decisions ?? [];
    expect(returned).toMatchObject({
      outcome: 'returned',
      decidedBy: admin.name,
      remarks: [{ answer: { kind: 'done' } }, { answer: { kind: 'done' } }],
    });
    const changes =
      returned && review && differencesBetween(returned.content, review.draft.content);
    expect(changes?.map(({ id }) => id)).toContain('clean_energy');
  });

  it('is closed to the approver, to other city halls, and once the profile was sent', async () => {
    const world = await aReturnedCity();
    const other = await aReturnedCity();
    const [first] = await remarksOf(world);
    const answer = { remarkId: first?.id ?? '', kind: 'done', text: '' } as const;
    for (const actor of [world.approver, other.officer, admin]) {
      expect(await answerRemark(aContext(actor), answer)).toMatchObject({
        failure: { code: 'not_found' },
      });
    }
    await answerAll(world);
    await submitClaim(aContext(world.officer), await versionOf(world));
    expect(await answerRemark(aContext(world.officer), answer)).toMatchObject({
      failure: { code: 'conflict' },
    });
  });

  it('begins a new round with the next return, the answers of the former one kept', async () => {
    const world = await aReturnedCity();
    await answerAll(world);
    await submitClaim(aContext(world.officer), await versionOf(world));
    const remarks: NewRemark[] = [{ section: 'ways', field: 'modes', text: 'Which of these?' }];
    await returnClaim(aContext(admin), { ...(await targetOf(world)), remarks });
    expect(await remarksOf(world)).toMatchObject([{ field: 'modes', answer: null }]);
    expect(await db().claimRemark.count({ where: { claimId: world.claim.id } })).toBe(3);
  });
});

describe('the record of decisions', () => {
  it('keeps what was checked, and verifies nobody whose mandate was not', async () => {
    const world = await aSubmittedCity();
    const target = await targetOf(world);
    expect(
      await verifyClaim(aContext(admin), { ...target, checks: ['domain', 'facts'], note: '' }),
    ).toMatchObject({ failure: { reasons: [{ code: 'review.refusal.mandate_unchecked' }] } });
    const checks = ['domain', 'mandate'] as const;
    await verifyClaim(aContext(admin), { ...target, checks, note: 'Called the switchboard.' });
    expect((await getClaimReview(admin, world.claim.id))?.decisions).toMatchObject([
      { outcome: 'verified', checks, note: 'Called the switchboard.', decidedBy: admin.name },
    ]);
  });

  it('refuses a returned claim with a reason', async () => {
    const world = await aReturnedCity();
    const input = { ...(await targetOf(world)), reason: 'No answer for a year.' };
    expect(await refuseClaim(aContext(admin), input)).toMatchObject({ ok: true });
    expect(await getOwnCity(world.officer)).toMatchObject({
      claim: { status: 'refused', reason: input.reason },
      remarks: [],
    });
  });

  it('cannot be rewritten: neither a decision, nor a remark, nor its removal', async () => {
    const world = await aReturnedCity();
    const where = { claimId: world.claim.id };
    await expect(db().claimDecision.updateMany({ where, data: { note: 'x' } })).rejects.toThrow();
    await expect(db().claimRemark.updateMany({ where, data: { text: 'x' } })).rejects.toThrow();
    await expect(db().claimRemark.deleteMany({ where })).rejects.toThrow();
    await expect(
      db().claimRemark.updateMany({ where, data: { answerKind: 'reply', answer: '' } }),
    ).rejects.toThrow();
  });
});
