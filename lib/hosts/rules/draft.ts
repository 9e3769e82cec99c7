import { parseForm } from '@/lib/actions/parse-form';
import { NUMBER_IDS, SETTABLE_RULES } from './catalogue';
import type { RuleSet } from './model';
import { rulesDraftInput } from './schema';

/** Name and value of every field of a draft, as the form of the page has them. */
export const draftEntries = (rules: RuleSet): [string, string][] => [
  ...SETTABLE_RULES.map((id): [string, string] => [`severities.${id}`, rules.severities[id]]),
  ...NUMBER_IDS.map((id): [string, string] => [`numbers.${id}`, String(rules.numbers[id])]),
  ...rules.sectors.map((id): [string, string] => ['sectors', id]),
  ['words', rules.words.join('\n')],
];

/** The page that shows what a draft would do, without the language. */
export const rulesDraftPath = (rules: RuleSet): string =>
  `/desk/rules/change?${new URLSearchParams(draftEntries(rules))}`;

/** The draft an address carries, or null where it carries none that can be read. */
export function rulesDraftOf(query: Record<string, string | string[] | undefined>): RuleSet | null {
  const form = new FormData();
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value ?? []].flat()) form.append(name, one);
  }
  const parsed = parseForm(form, rulesDraftInput);
  return parsed.ok ? parsed.value : null;
}
