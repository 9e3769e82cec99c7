import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { isUser } from '@/lib/auth/model';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { differencesOf } from '../model';
import { ownHost } from '../own-host';
import { readSettings } from '../read-rules';
import type { PublishRulesInput } from '../schema';
import { ruleSetOf } from '../settings';

/**
 * Publishes the next version of the rules of the approver's host; it is in force from this moment. Refusals: `conflict`
 * when somebody has published since the draft was made (also at the same moment: the number is part of the key), a rule
 * when nothing would change.
 */
export function publishRules(
  context: WriteContext,
  { base, reasonEn, reasonZh, ...rules }: PublishRulesInput,
): Promise<Result<{ number: number }>> {
  return write(context, async (tx) => {
    const { actor } = context;
    const host = await ownHost(tx, context, ['host_approver']);
    if (!host || !isUser(actor)) return refuse({ code: 'forbidden' });
    const current = await readSettings(tx, host.id, host.settings);
    if (current.number !== base) {
      return refuse({ code: 'conflict', currentVersion: current.number });
    }
    const differences = differencesOf(ruleSetOf(current.settings), rules);
    if (differences.length === 0) return refuseRule({ code: 'rules.refusal.unchanged' });
    const number = base + 1;
    await tx.hostRules.create({
      data: {
        hostId: host.id,
        number,
        rules: { ...rules },
        reasonEn,
        reasonZh,
        publishedAt: context.now,
        publishedById: actor.userId,
      },
    });
    return ok({
      value: { number },
      audit: {
        action: 'host.rules_published',
        objectType: 'host',
        objectId: host.id,
        detail: { number },
        changed: rules,
      },
    });
  });
}
