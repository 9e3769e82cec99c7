import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import { type HostSettings, hostSettings } from '../settings';
import { readRuleSet } from './schema';
import { ruleSetOf, withRules } from './settings';

type Reader = Pick<Tx, 'hostRules'>;

/**
 * The settings in force at a host: its stored numbers, and over them its newest published rules. `number` is that
 * version's and `publishedAt` when it was published, 0 and null while none has been. Throws on stored values out of shape.
 */
export async function readSettings(
  reader: Reader,
  hostId: string,
  stored: unknown,
): Promise<{ settings: HostSettings; number: number; publishedAt: Date | null }> {
  const own = hostSettings(stored);
  const row = await reader.hostRules.findFirst({
    where: { hostId },
    orderBy: { number: 'desc' },
    select: { number: true, rules: true, publishedAt: true },
  });
  if (!row) return { settings: own, number: 0, publishedAt: null };
  return {
    settings: withRules(own, readRuleSet(row.rules, ruleSetOf(own))),
    number: row.number,
    publishedAt: row.publishedAt,
  };
}
