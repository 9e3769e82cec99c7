import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { isUser } from '@/lib/auth/model';
import { lockCity } from '@/lib/cities/claims/availability';
import { lacksBeforeHandIn } from '@/lib/cities/claims/commands/hand-in';
import { officersClaim } from '@/lib/cities/claims/own-claim';
import { lacksBeforePublishing } from '@/lib/cities/profile/commands/publish-draft';
import { type Draft, lockDraft, readPublished } from '@/lib/cities/profile/draft';
import type { Tx } from '@/lib/db/transaction';
import { translator } from '@/lib/i18n/translate';
import { queueMail } from '@/lib/mail/queue-mail';
import { ok, type Result, refuse } from '@/lib/result';
import { type Approver, approversToAsk } from '../approvers';
import { newSignOffLink } from '../links';
import { endOpenSignOffs, notSignable } from '../needed';
import { SIGN_OFF_DAYS } from '../rules';
import { summaryInWords } from '../summary';

/**
 * Puts the draft of the officer's city before its approver: a mail with a summary and a one-time link to each. A sign-off
 * that was still open is replaced, and its links die. What is not ready to be submitted or published is not asked about.
 */
export async function askSignOff(
  context: WriteContext,
  { draftVersion, reason }: { draftVersion: number; reason: string },
): Promise<Result<null>> {
  return write(context, async (tx) => {
    const { actor } = context;
    const claim = await officersClaim(tx, actor);
    if (!claim || !isUser(actor)) return refuse({ code: 'not_found' });
    const blocked = notSignable(claim.status);
    if (blocked) return blocked;
    await lockCity(tx, claim.cityId);
    const draft = await lockDraft(tx, claim.cityId);
    if (draft.version !== draftVersion) {
      return refuse({ code: 'conflict', currentVersion: draft.version });
    }
    const lacking =
      claim.status === 'verified'
        ? await lacksBeforePublishing(tx, claim.cityId, draft)
        : await lacksBeforeHandIn(tx, claim, draft);
    if (lacking) return lacking;
    const asked = await approversToAsk(tx, claim, actor);
    if (!asked.ok) return asked;
    const { approvers, asker } = asked.value;
    await endOpenSignOffs(tx, claim.id);
    const { id } = await tx.profileSignOff.create({
      data: {
        claimId: claim.id,
        draftVersion,
        reason: reason || null,
        askedById: actor.userId,
        askedAt: context.now,
      },
      select: { id: true },
    });
    for (const approver of approvers) {
      await sendLink(tx, context, {
        signOffId: id,
        claim,
        draft,
        approver,
        officer: asker,
      });
    }
    return ok({
      value: null,
      audit: {
        action: 'profile.sign_off_asked',
        objectType: 'profile_sign_off',
        objectId: id,
        detail: { claim: claim.id, draftVersion, approvers: approvers.length },
      },
    });
  });
}

type Letter = {
  signOffId: string;
  claim: { cityId: string; organisationId: string };
  draft: Draft;
  approver: Approver;
  officer: string;
};

async function sendLink(
  tx: Tx,
  context: WriteContext,
  { signOffId, claim, draft, approver, officer }: Letter,
): Promise<void> {
  const { userId, name, email, demo } = approver;
  const locale = approver.locale ?? context.locale;
  const { secret, tokenHash } = await newSignOffLink(tx, approver, { signOffId }, context.now);
  const city = await tx.city.findUniqueOrThrow({
    where: { id: claim.cityId },
    select: { name: true, nameZh: true },
  });
  const published = await readPublished(tx, claim.cityId);
  await queueMail(tx, {
    reader: { id: userId, name, email, locale, demo },
    template: 'sign_off_requested',
    params: {
      city: { name: { en: city.name, zh: city.nameZh } },
      organisationId: claim.organisationId,
      officer,
      summary: summaryInWords(
        draft.content,
        published?.content ?? null,
        locale,
        await translator(locale),
      ),
      days: SIGN_OFF_DAYS,
      path: `/sign-off/${secret}`,
    },
    dedupeKey: `sign_off:${tokenHash}`,
  });
}
