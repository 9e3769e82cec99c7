import type { SectorId } from '@/lib/taxonomy/ids';
import type { Day } from '../day';
import {
  NUMBER_IDS,
  type NumberId,
  RULE_CATALOGUE,
  RULE_IDS,
  type RuleId,
  type RuleSeverity,
} from './catalogue';

/** A host's rules, whole: how strict each is, its numbers, and what the host treats as sensitive. */
export type RuleSet = {
  severities: Record<RuleId, RuleSeverity>;
  numbers: Record<NumberId, number>;
  sectors: readonly SectorId[];
  /** Sites and topics, looked for in the words of a request. */
  words: readonly string[];
};

/** What the rules need beside the numbers of `HostSettings`. */
export type RuleChoices = Omit<RuleSet, 'numbers'>;

export const DEFAULT_CHOICES: RuleChoices = {
  severities: Object.fromEntries(RULE_IDS.map((id) => [id, RULE_CATALOGUE[id].severity])) as Record<
    RuleId,
    RuleSeverity
  >,
  sectors: [],
  words: [],
};

/** A published version of the rules of one host. */
export type RulesVersion = {
  /** From 1 in each host; the highest one is in force. */
  number: number;
  rules: RuleSet;
  /** Day of its publication at the host. */
  since: Day;
  reasonEn: string;
  reasonZh: string;
};

/** One thing in which two sets differ. */
export type RuleDifference =
  | { kind: 'severity'; id: RuleId; from: RuleSeverity; to: RuleSeverity }
  | { kind: 'number'; id: NumberId; from: number; to: number }
  | { kind: 'sectors' | 'words'; added: readonly string[]; removed: readonly string[] };

/** In what `after` differs from `before`, in the order of the catalogue; empty when they are the same rules. */
export function differencesOf(before: RuleSet, after: RuleSet): RuleDifference[] {
  const severities = RULE_IDS.filter((id) => before.severities[id] !== after.severities[id]).map(
    (id) => ({
      kind: 'severity' as const,
      id,
      from: before.severities[id],
      to: after.severities[id],
    }),
  );
  const numbers = NUMBER_IDS.filter((id) => before.numbers[id] !== after.numbers[id]).map((id) => ({
    kind: 'number' as const,
    id,
    from: before.numbers[id],
    to: after.numbers[id],
  }));
  const lists = (['sectors', 'words'] as const).flatMap((kind) => {
    const [old, next]: readonly (readonly string[])[] = [before[kind], after[kind]];
    const added = (next ?? []).filter((one) => !old?.includes(one));
    const removed = (old ?? []).filter((one) => !next?.includes(one));
    return added.length + removed.length > 0 ? [{ kind, added, removed }] : [];
  });
  return [...severities, ...numbers, ...lists];
}
