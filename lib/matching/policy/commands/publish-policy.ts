import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { holdsRole } from '@/lib/auth/holds-role';
import { isUser } from '@/lib/auth/model';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { afterPolicyPublished } from '../after-published';
import { isSamePolicy, versionName } from '../model';
import { readPolicy } from '../read-policy';
import type { PublishPolicyInput } from '../schema';

/**
 * Publishes the next version of the weights; it is in force from this moment. For administrators. Refusals: `conflict`
 * when somebody has published since the draft was made (also at the same moment: the number is the key), a rule when
 * nothing would change.
 */
export function publishPolicy(
  context: WriteContext,
  { base, reasonEn, reasonZh, ...shares }: PublishPolicyInput,
): Promise<Result<{ version: string }>> {
  return write(context, async (tx) => {
    const { actor } = context;
    const isAdmin = isUser(actor) && (await holdsRole(tx, actor.userId, ['programme_admin']));
    if (!isAdmin) return refuse({ code: 'forbidden' });
    const current = await readPolicy(tx);
    if (current.number !== base) {
      return refuse({ code: 'conflict', currentVersion: current.number });
    }
    if (isSamePolicy(shares, current.weights)) {
      return refuseRule({ code: 'policy.refusal.unchanged' });
    }
    const number = base + 1;
    const version = versionName(number);
    await tx.matchingPolicy.create({
      data: {
        number,
        version,
        ...shares,
        reasonEn,
        reasonZh,
        publishedAt: context.now,
        publishedById: actor.userId,
      },
    });
    await afterPolicyPublished(tx, context, { number, version });
    return ok({
      value: { version },
      audit: {
        action: 'matching.policy_published',
        objectType: 'matching_policy',
        objectId: version,
        detail: { number, ...shares },
      },
    });
  });
}
