import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '@/lib/hosts/day';
import {
  NUMBER_BOUNDS,
  NUMBER_IDS,
  RULE_CATALOGUE,
  SETTABLE_RULES,
} from '@/lib/hosts/rules/catalogue';
import { draftEntries, rulesDraftOf } from '@/lib/hosts/rules/draft';
import { DEFAULT_CHOICES, type RuleSet } from '@/lib/hosts/rules/model';
import { withRules } from '@/lib/hosts/rules/settings';
import { DEFAULT_SETTINGS } from '@/lib/hosts/settings';
import { calendarOf } from '@/lib/hosts/working-days';
import { SECTOR_IDS } from '@/lib/taxonomy/ids';
import { checkVisit } from './checks';
import type { Checked, Finding } from './findings';
import { ANSWERS, AUTHORISATIONS, PAYERS, RANK_BANDS, VISIT_FORMATS, VISIT_TYPES } from './model';
import { aRequest, MOMENT } from './testing/visits';

const runs = { numRuns: Number(process.env.LIANQIAO_FC_RUNS ?? 1_000) };

const day = fc.integer({ min: -60, max: 900 }).map((count) => addDays(MOMENT.today, count));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const window = fc.record({
  earliest: maybe(day),
  latest: maybe(day),
  days: maybe(fc.integer({ min: -3, max: 40 })),
  reason: fc.string(),
});
const people = fc.integer({ min: 0, max: 40 });

const request = fc
  .record({
    type: maybe(fc.constantFrom(...VISIT_TYPES)),
    format: maybe(fc.constantFrom(...VISIT_FORMATS)),
    sectors: fc.uniqueArray(fc.constantFrom(...SECTOR_IDS), { maxLength: 5 }),
    headRankBand: maybe(fc.constantFrom(...RANK_BANDS)),
    formerRankBand: maybe(fc.constantFrom(...RANK_BANDS)),
    party: fc.record({
      officials: people,
      business: people,
      academia: people,
      press: people,
      interpreters: people,
    }),
    windows: fc.array(window, { maxLength: 3 }),
    agent: maybe(fc.constantFrom(...ANSWERS)),
    agentAuthorisation: maybe(fc.constantFrom(...AUTHORISATIONS)),
  })
  .map(aRequest);

const checked: fc.Arbitrary<Checked> = fc.record({
  request,
  counterpartBand: maybe(fc.constantFrom(...RANK_BANDS)),
  days: maybe(
    fc
      .tuple(day, fc.nat(13))
      .map(([startsOn, more]) => ({ startsOn, endsOn: addDays(startsOn, more) })),
  ),
  earlier: fc.array(
    fc.record({
      reference: fc.uuid(),
      sectors: fc.array(fc.constantFrom<string>(...SECTOR_IDS), { maxLength: 3 }),
      day,
    }),
    { maxLength: 4 },
  ),
  ties: fc.array(
    fc.record({
      since: fc.constantFrom('1988', '2007-09', '2017-06-29', '2027'),
      nameEn: fc.constantFrom('Dalian', 'Port'),
      nameZh: maybe(fc.constant('大连')),
    }),
    { maxLength: 3 },
  ),
  received: fc.array(
    fc.record({
      day,
      band: maybe(fc.constantFrom(...RANK_BANDS)),
      paysLocal: maybe(fc.constantFrom(...PAYERS)),
    }),
    { maxLength: 4 },
  ),
  entry: fc.record({
    from: fc.constantFrom('DE', 'GB', 'CN', ''),
    to: fc.constantFrom('CN', 'FR'),
  }),
  guest: fc.oneof(
    fc.constant(null),
    fc.array(day, { maxLength: 20 }).map((days) =>
      calendarOf(
        days.map((one) => ({
          day: one,
          kind: 'holiday',
          nameEn: 'Day',
          nameZh: '日',
          provisional: false,
        })),
      ),
    ),
  ),
});

/** Any rules within the bounds, whether or not their numbers rise as the form asks. */
const rules: fc.Arbitrary<RuleSet> = fc.record({
  severities: fc
    .record(
      Object.fromEntries(
        SETTABLE_RULES.map((id) => [id, fc.constantFrom(...RULE_CATALOGUE[id].choices)]),
      ),
    )
    .map((chosen) => ({ ...DEFAULT_CHOICES.severities, ...chosen })),
  numbers: fc.record(
    Object.fromEntries(
      NUMBER_IDS.map((id) => {
        const { least, most } = NUMBER_BOUNDS[id];
        return [id, fc.integer({ min: least, max: most })];
      }),
    ),
  ) as unknown as fc.Arbitrary<RuleSet['numbers']>,
  sectors: fc.uniqueArray(fc.constantFrom(...SECTOR_IDS), { maxLength: 4 }),
  words: fc.uniqueArray(fc.constantFrom('buses', 'port', '机场'), { maxLength: 3 }),
});

const moment = fc
  .tuple(rules, fc.array(fc.tuple(day, fc.nat(60)), { maxLength: 4 }))
  .map(([set, periods]) => ({
    ...MOMENT,
    settings: withRules(DEFAULT_SETTINGS, set),
    closed: periods.map(([startsOn, more], index) => ({
      id: String(index),
      nameEn: 'Works',
      nameZh: '检修',
      startsOn,
      endsOn: addDays(startsOn, more),
      exceptEvent: '',
    })),
  }));

const asSet = (findings: Finding[]) => findings.map((one) => JSON.stringify(one)).sort();

describe('the rules', () => {
  it('never throw, and every finding has a rule, a severity, a sentence and a reader', () => {
    fc.assert(
      fc.property(checked, moment, (one, at) => {
        for (const finding of checkVisit(one, at)) {
          expect(finding.reason.code).toMatch(/^visits\.finding\.[a-z_]+$/);
          expect(finding.audience.length).toBeGreaterThan(0);
          expect(finding.severity === 'block').toBe((finding.blocks ?? []).length > 0);
        }
      }),
      runs,
    );
  });

  it('do not depend on the order of sectors, languages and earlier visits', () => {
    fc.assert(
      fc.property(checked, moment, (one, at) => {
        const turned = {
          ...one,
          request: {
            ...one.request,
            sectors: one.request.sectors.toReversed(),
            languages: one.request.languages.toReversed(),
          },
          earlier: one.earlier?.toReversed(),
          ties: one.ties?.toReversed(),
          received: one.received?.toReversed(),
        };
        expect(asSet(checkVisit(turned, { ...at, closed: at.closed.toReversed() }))).toEqual(
          asSet(checkVisit(one, at)),
        );
      }),
      runs,
    );
  });

  it('are monotone in the lead time: a later beginning is never refused where an earlier one is not', () => {
    const WEIGHT = { none: 0, info: 0, warn: 1, block: 2 } as const;
    const weightOf = (
      at: typeof MOMENT,
      earliest: Day,
      format: Checked['request']['format'],
      band: number,
    ) => {
      const windows = [{ earliest, latest: addDays(earliest, 20), days: 3, reason: '' }];
      const headRankBand = RANK_BANDS.find((one) => one === band) ?? null;
      const [found] = checkVisit(
        { request: aRequest({ windows, format, headRankBand }) },
        at,
      ).filter((one) => one.rule === 'lead_time');
      return WEIGHT[found?.severity ?? 'none'];
    };
    const ahead = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(
        moment,
        ahead,
        ahead,
        fc.constantFrom(...VISIT_FORMATS),
        fc.constantFrom(...RANK_BANDS),
        (at, one, other, format, band) => {
          const [sooner, later] = [Math.min(one, other), Math.max(one, other)];
          const weight = (count: number) =>
            weightOf(at, addDays(MOMENT.today, count), format, band);
          expect(weight(later)).toBeLessThanOrEqual(weight(sooner));
          if (format === 'virtual') expect(weight(sooner)).toBe(0);
        },
      ),
      runs,
    );
  });

  it('say nothing of a rule that is switched off, and block by the same rules whatever is chosen', () => {
    fc.assert(
      fc.property(checked, moment, (one, at) => {
        const found = checkVisit(one, at);
        const { severities } = at.settings.rules;
        for (const { rule, severity } of found) {
          if (severity !== 'block') expect(severities[rule]).not.toBe('off');
          if (severities[rule] === 'info') expect(severity).not.toBe('warn');
        }
        const fixed = found.filter(({ rule }) => rule === 'tier' || rule === 'agent');
        const asDefault = checkVisit(one, MOMENT).filter(
          ({ rule }) => rule === 'tier' || rule === 'agent',
        );
        expect(asSet(fixed)).toEqual(asSet(asDefault));
      }),
      runs,
    );
  });

  it('come back from an address as they were, where the form would take them', () => {
    fc.assert(
      fc.property(rules, (set) => {
        const query: Record<string, string[]> = {};
        for (const [name, value] of draftEntries(set))
          query[name] = [...(query[name] ?? []), value];
        const read = rulesDraftOf(query);
        if (read) expect(read).toEqual(set);
      }),
      runs,
    );
  });
});
