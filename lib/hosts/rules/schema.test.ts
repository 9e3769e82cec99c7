import { describe, expect, it } from 'vitest';
import { parseForm } from '@/lib/actions/parse-form';
import { DEFAULT_SETTINGS } from '../settings';
import { draftEntries, rulesDraftOf, rulesDraftPath } from './draft';
import { differencesOf } from './model';
import { readRuleSet, rulesDraftInput } from './schema';
import { ruleSetOf, withRules } from './settings';

const DEFAULTS = ruleSetOf(DEFAULT_SETTINGS);

/** The fields the form answers with an error when one of its entries is another. */
function refused(name: string, value: string): string[] {
  const form = new FormData();
  for (const [key, one] of draftEntries(DEFAULTS)) form.append(key, key === name ? value : one);
  if (!form.has(name)) form.append(name, value);
  const parsed = parseForm(form, rulesDraftInput);
  if (parsed.ok || parsed.failure.code !== 'invalid') return [];
  return Object.keys(parsed.failure.fields);
}

describe('rules of a host', () => {
  it('are the same after a form, an address and a store', () => {
    const own = { ...DEFAULTS, sectors: ['marine_economy'] as const, words: ['Port', '机场'] };
    const query = Object.fromEntries(
      [...new URL(rulesDraftPath(own), 'https://x.test').searchParams].map(([k, v]) => [k, v]),
    );
    expect(rulesDraftOf(query)).toEqual(own);
    expect(readRuleSet(JSON.parse(JSON.stringify(own)), DEFAULTS)).toEqual(own);
    expect(ruleSetOf(withRules(DEFAULT_SETTINGS, own))).toEqual(own);
  });

  it('have the default of a rule or number that is younger than a stored version', () => {
    const { reciprocity: _, visa: __, ...severities } = DEFAULTS.severities;
    const { anniversaryYears: ___, ...numbers } = { ...DEFAULTS.numbers, stayUsual: 2 };
    const old = { severities, numbers, sectors: [], words: [] };
    expect(readRuleSet(old, DEFAULTS)).toEqual({
      ...DEFAULTS,
      numbers: { ...DEFAULTS.numbers, stayUsual: 2 },
    });
  });

  it('refuse numbers out of bounds, words that are no numbers, and numbers that do not rise', () => {
    expect(refused('numbers.leadMinimum', '0')).toEqual(['numbers.leadMinimum']);
    expect(refused('numbers.leadMinimum', '61')).toContain('numbers.leadMinimum');
    expect(refused('numbers.partyMost', 'many')).toEqual(['numbers.partyMost']);
    expect(refused('numbers.partyMost', '3')).toEqual(['numbers.partyMost']);
    expect(refused('numbers.leadExpert', '31')).toEqual(['numbers.leadDeputy']);
    expect(refused('numbers.leadMinimum', '10')).toEqual([]);
  });

  it('refuse unknown rules, severities a rule may not have, unknown sectors and endless words', () => {
    expect(refused('severities.unheard_of', 'warn')).not.toEqual([]);
    expect(refused('severities.tier', 'off')).not.toEqual([]);
    expect(refused('severities.agent', 'off')).not.toEqual([]);
    expect(refused('severities.size', 'block')).toEqual(['severities.size']);
    expect(refused('severities.sensitive', 'off')).toEqual(['severities.sensitive']);
    expect(refused('sectors', 'witchcraft')).not.toEqual([]);
    expect(refused('words', 'x'.repeat(81))).toEqual(['words']);
    expect(refused('words', 'a\u0000b')).toEqual(['words']);
  });

  it('name what differs', () => {
    const other = {
      ...DEFAULTS,
      severities: { ...DEFAULTS.severities, size: 'off' as const },
      numbers: { ...DEFAULTS.numbers, duplicateMonths: 12 },
      words: ['Port'],
    };
    expect(differencesOf(DEFAULTS, DEFAULTS)).toEqual([]);
    expect(differencesOf(DEFAULTS, other)).toEqual([
      { kind: 'severity', id: 'size', from: 'warn', to: 'off' },
      { kind: 'number', id: 'duplicateMonths', from: 24, to: 12 },
      { kind: 'words', added: ['Port'], removed: [] },
    ]);
  });
});
