import { z } from 'zod';
import { optionalParagraph, paragraph } from '@/lib/actions/text';
import { versionField } from '@/lib/actions/version';
import { SECTOR_IDS } from '@/lib/taxonomy/ids';
import {
  NUMBER_BOUNDS,
  NUMBER_IDS,
  type NumberId,
  RULE_CATALOGUE,
  RULE_SEVERITIES,
  type RuleId,
  type RuleSeverity,
  SETTABLE_RULES,
} from './catalogue';
import { DEFAULT_CHOICES, type RuleSet } from './model';

/** Longest reason and list of words, in code points. */
export const RULES_REASON_LIMIT = 600;
export const WORDS_LIMIT = 2_000;
/** Most words, and the length of one. */
const MOST_WORDS = 60;
const WORD_LENGTH = 80;

const number = ({ least, most }: { least: number; most: number }) => {
  const problem = { message: 'rules.problem.number', params: { least, most } };
  return z.int().superRefine((value, context) => {
    if (value < least || value > most) context.addIssue({ code: 'custom', ...problem });
  });
};

const numbers = Object.fromEntries(
  NUMBER_IDS.map((id) => [id, number(NUMBER_BOUNDS[id])]),
) as Record<NumberId, ReturnType<typeof number>>;

const severities = Object.fromEntries(
  SETTABLE_RULES.map((id) => [
    id,
    z
      .enum(RULE_SEVERITIES)
      .refine((value) => RULE_CATALOGUE[id].choices.includes(value), 'rules.problem.severity'),
  ]),
) as unknown as Record<RuleId, z.ZodType<RuleSeverity>>;

/** One word or name a line. */
const words = optionalParagraph(WORDS_LIMIT)
  .transform((text) => [
    ...new Set(
      text
        .split('\n')
        .map((one) => one.trim())
        .filter(Boolean),
    ),
  ])
  .refine(
    (list) => list.length <= MOST_WORDS && list.every((one) => [...one].length <= WORD_LENGTH),
    'rules.problem.words',
  );

const fields = {
  severities: z.strictObject(severities),
  numbers: z.strictObject(numbers),
  sectors: z.array(z.enum(SECTOR_IDS)).max(SECTOR_IDS.length).default([]),
  words,
};

/** Pairs of which the first may not be above the second. */
const ORDERED: readonly [NumberId, NumberId][] = [
  ['partyLeast', 'partyMost'],
  ['partyMost', 'partySplit'],
  ['stayUsual', 'stayReason'],
  ['leadMinimum', 'leadExpert'],
  ['leadExpert', 'leadDeputy'],
  ['leadDeputy', 'leadLeader'],
];

function inOrder({ numbers: typed }: Pick<RuleSet, 'numbers'>, context: z.RefinementCtx): void {
  for (const [low, high] of ORDERED) {
    const [least, most] = [typed?.[low], typed?.[high]];
    // what is no number has been said
    if (typeof least !== 'number' || typeof most !== 'number' || least <= most) continue;
    context.addIssue({
      code: 'custom',
      path: ['numbers', high],
      message: 'rules.problem.order',
      params: { least },
    });
  }
}

/** Rules as they are typed on the page; what cannot be chosen keeps its default. */
const whole = <T extends { severities: object }>(typed: T) => ({
  ...typed,
  severities: { ...DEFAULT_CHOICES.severities, ...typed.severities },
});

export const rulesDraftInput = z.strictObject(fields).superRefine(inOrder).transform(whole);

/** A draft with its reason in both languages, and the number of the version it was made from (0: none yet). */
export const publishRulesInput = z
  .strictObject({
    ...fields,
    base: versionField(0),
    reasonEn: paragraph(RULES_REASON_LIMIT),
    reasonZh: paragraph(RULES_REASON_LIMIT),
  })
  .superRefine(inOrder)
  .transform(whole);
export type PublishRulesInput = z.output<typeof publishRulesInput>;

/** Rules as they are stored. A rule or number that is younger than a version has its default. */
const stored = z.object({
  severities: z.partialRecord(z.string(), z.enum(RULE_SEVERITIES)),
  numbers: z.partialRecord(z.string(), z.int()),
  sectors: z.array(z.enum(SECTOR_IDS)),
  words: z.array(z.string()),
});

/** A stored version over the rules a host would have without it. Throws on a value out of shape. */
export function readRuleSet(value: unknown, base: RuleSet): RuleSet {
  const read = stored.parse(value);
  return {
    severities: { ...base.severities, ...read.severities },
    numbers: { ...base.numbers, ...read.numbers },
    sectors: read.sectors,
    words: read.words,
  };
}
