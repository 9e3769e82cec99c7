import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { isUser } from '@/lib/auth/model';
import { ok, type Result, refuseRule } from '@/lib/result';
import type { RemarkAnchor } from '../remark-anchors';
import { claimToDecide, decisionAudit, recordDecision, type Target, tellTeam } from './decision';

export type NewRemark = RemarkAnchor & { text: string };

/**
 * Returns a submitted claim to its city hall with remarks on the profile. The draft as it was read is kept, so that
 * everybody can see later what has changed since.
 */
export async function returnClaim(
  context: WriteContext,
  { remarks, ...target }: Target & { remarks: readonly NewRemark[] },
): Promise<Result<null>> {
  if (remarks.length === 0) return refuseRule({ code: 'review.refusal.remark_missing' });
  return write(context, async (tx) => {
    const loaded = await claimToDecide(tx, context, target);
    if (!loaded.ok) return loaded;
    const claim = loaded.value;
    const decision = { outcome: 'returned', checks: [], note: '' } as const;
    const decided = await recordDecision(tx, context, claim, target.version, decision);
    if (!decided.ok) return decided;
    const { decisionId } = decided.value;
    await tx.claimRemark.createMany({
      data: remarks.map(({ section, field, text }, index) => ({
        claimId: claim.id,
        decisionId,
        position: index + 1,
        section,
        field,
        text,
        textLocale: context.locale,
        madeById: isUser(context.actor) ? context.actor.userId : null,
        madeAt: context.now,
      })),
    });
    await tellTeam(tx, context, claim, {
      kind: 'claim_returned',
      params: { city: claim.city, count: remarks.length },
      path: '/workspace/city/remarks',
      dedupeKey: `claim_returned:${decisionId}`,
    });
    return ok({
      value: null,
      audit: { ...decisionAudit(claim.id, decision), detail: { remarks: remarks.length } },
    });
  });
}
