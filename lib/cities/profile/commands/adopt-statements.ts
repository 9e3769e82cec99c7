import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { officersClaim } from '@/lib/cities/claims/own-claim';
import { ok, type Result, refuse } from '@/lib/result';
import { withStatements } from '../documented';
import { readStatements } from '../documented-queries';
import { lockDraft } from '../draft';
import { revisionOf } from '../model';

/**
 * Makes what public pages say about the officer's own city part of its draft, to be finished in the section of sectors.
 * A colleague who has saved that section meanwhile is a `conflict`; statements of another city, or ended ones, are
 * `not_found`.
 * @returns how many statements were taken over
 */
export function adoptStatements(
  context: WriteContext,
  { revision, statements: ids }: { revision: number; statements: string[] },
): Promise<Result<{ adopted: number; revision: number }>> {
  return write(context, async (tx) => {
    const claim = await officersClaim(tx, context.actor);
    if (!claim) return refuse({ code: 'not_found' });
    const { content } = await lockDraft(tx, claim.cityId);
    const current = revisionOf(content, 'sectors');
    if (current !== revision) return refuse({ code: 'conflict', currentVersion: current });
    const statements = await readStatements(tx, claim.cityId, ids);
    if (statements.length !== new Set(ids).size) return refuse({ code: 'not_found' });

    const by = context.actor.kind === 'user' ? context.actor.userId : null;
    const stamp = { revision: current + 1, at: context.now.toISOString(), by };
    await tx.profileDraft.update({
      where: { cityId: claim.cityId },
      data: {
        content: {
          ...content,
          sectors: withStatements(content.sectors, statements),
          saved: { ...content.saved, sectors: stamp },
        },
        version: { increment: 1 },
        updatedById: by,
      },
    });
    return ok({
      value: { adopted: statements.length, revision: current + 1 },
      audit: {
        action: 'profile.documented_adopted',
        objectType: 'city',
        objectId: claim.cityId,
        detail: { section: 'sectors', revision: current + 1, statements: statements.length },
      },
    });
  });
}
