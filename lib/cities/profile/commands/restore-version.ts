import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { isUser } from '@/lib/auth/model';
import { officersClaim } from '@/lib/cities/claims/own-claim';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { differencesBetween } from '../difference';
import { lockDraft } from '../draft';
import { type ProfileContent, revisionOf, SECTION_IDS } from '../model';
import { profileContent } from '../schema';

/**
 * Makes a published version of the officer's own city the draft again; nothing is published by that. `draftVersion` is
 * the draft that is given up. Forms that stand open on it get a conflict, because every section has a new revision.
 */
export async function restoreVersion(
  context: WriteContext,
  { number, draftVersion }: { number: number; draftVersion: number },
): Promise<Result<{ number: number }>> {
  return write(context, async (tx) => {
    const claim = await officersClaim(tx, context.actor);
    if (!claim) return refuse({ code: 'not_found' });
    const { cityId } = claim;
    const draft = await lockDraft(tx, cityId);
    const row = await tx.profileVersion.findUnique({
      where: { cityId_number: { cityId, number } },
      select: { content: true },
    });
    if (!row) return refuse({ code: 'not_found' });
    if (draft.version !== draftVersion) {
      return refuse({ code: 'conflict', currentVersion: draft.version });
    }
    const content = profileContent.parse(row.content);
    if (differencesBetween(draft.content, content).length === 0) {
      return refuseRule({ code: 'review.refusal.same_as_draft' });
    }
    const updatedById = isUser(context.actor) ? context.actor.userId : null;
    const saved = stampsAfter(draft.content, context.now, updatedById);
    await tx.profileDraft.update({
      where: { cityId },
      data: { content: { ...content, saved }, version: { increment: 1 }, updatedById },
    });
    return ok({
      value: { number },
      audit: {
        action: 'profile.restored',
        objectType: 'city',
        objectId: cityId,
        detail: { number },
      },
    });
  });
}

function stampsAfter(draft: ProfileContent, now: Date, by: string | null): ProfileContent['saved'] {
  const stamp = (revision: number) => ({ revision: revision + 1, at: now.toISOString(), by });
  return Object.fromEntries(
    SECTION_IDS.map((section) => [section, stamp(revisionOf(draft, section))]),
  );
}
