import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import { type HostSettings, hostSettings } from '../settings';
import { readRuleSet } from './schema';
import { ruleSetOf, withRules } from './settings';

type Reader = Pick<Tx, 'hostRules'>;

/**
 * The settings in force at a host: its stored numbers, and over them its newest published rules. `number` is that
 * version's, 0 while none has been published. Throws on stored values out of shape.
 */
export async function readSettings(
  reader: Reader,
  hostId: string,
  stored: unknown,
): Promise<{ settings: HostSettings; number: number }> {
  const own = hostSettings(stored);
  const row = await reader.hostRules.findFirst({
    where: { hostId },
    orderBy: { number: 'desc' },
    select: { number: true, rules: true },
  });
  if (!row) return { settings: own, number: 0 };
  return {
    settings: withRules(own, readRuleSet(row.rules, ruleSetOf(own))),
    number: row.number,
  };
}
