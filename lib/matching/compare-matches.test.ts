import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import { compareMatches } from './compare-matches';
import type { Profile } from './model';
import { rank } from './rank';
import { score } from './score';
import { comparisonSentence, type Statement } from './sentence';
import { termsIn } from './term-id';
import { RUNS, someCity, someHost } from './testing/arbitraries';
import { aCity, dalian, vectorCity } from './testing/builders';
import { rendered } from './testing/render';

vi.setConfig({ testTimeout: 120_000 });

const scored = (city: Profile, host: Profile = dalian()) => score(city, host, taxonomy);
const compared = (one: Profile, other: Profile) => compareMatches(scored(one), scored(other));
const hundredths = (value: number) => Math.round(100 * value);

const withPark = vectorCity().withModes('official_visit', 'joint_industrial_park').build();
const plain = vectorCity().build();

describe('why one match stands before another', () => {
  it('is the difference of the scores, factor by factor', () => {
    const { lead, gap, factors } = compared(withPark, plain);
    expect(lead).toEqual({
      code: 'ahead',
      side: 'one',
      gap: 3.75,
      ahead: 55.74,
      behind: 51.99,
      terms: ['score'],
    });
    expect(gap).toBe(3.75);
    expect(factors.map((row) => row.gap)).toEqual([0, 3.75, 0, 0, 0]);
    expect(factors[1]?.why).toEqual([
      {
        code: 'only_modes',
        side: 'one',
        modes: ['joint_industrial_park'],
        terms: ['shared:modes:joint_industrial_park'],
      },
    ]);
  });

  it('is the same seen from the other side, turned round', () => {
    const { lead, gap } = compared(plain, withPark);
    expect(lead).toMatchObject({ code: 'ahead', side: 'other', gap: 3.75 });
    expect(gap).toBe(-3.75);
  });

  it('names sectors of one alone, stronger links and what each side gains', () => {
    const other = aCity('other')
      .withSector('new_energy_vehicle', { priority: 3, topics: ['nev_charging'] })
      .withSector('digital_economy', { priority: 3, topics: ['de_cloud'] })
      .build();
    const codes = compared(plain, other).factors[0]?.why;
    expect(codes).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          code: 'only_sectors',
          side: 'one',
          sectors: ['vocational_training'],
        }),
        expect.objectContaining({
          code: 'only_sectors',
          side: 'other',
          sectors: ['digital_economy'],
        }),
        expect.objectContaining({ code: 'gain_host' }),
      ]),
    );
  });

  it('says that thin themes hold the other factors down', () => {
    const thin = aCity('thin').withSector('clean_energy').withModes('official_visit').build();
    const { factors } = compared(plain, thin);
    expect(factors[1]?.why).toEqual([
      expect.objectContaining({ code: 'gated', side: 'other', terms: ['gate'] }),
    ]);
  });

  it('calls equals a tie', () => {
    expect(compared(plain, { ...plain, id: 'twin' }).lead).toEqual({
      code: 'tie',
      score: 51.99,
      terms: ['score', 'mutual'],
    });
  });

  it('names what decides between equal scores', () => {
    const fresh = scored(plain);
    const less = { ...fresh, confidence: { ...fresh.confidence, value: 0.5 } };
    expect(compareMatches(less, fresh).lead).toMatchObject({
      code: 'decided',
      side: 'other',
      by: 'confidence',
      behind: 0.5,
    });
    expect(compareMatches({ ...fresh, mutual: 0.6 }, fresh).lead).toMatchObject({
      code: 'decided',
      side: 'one',
      by: 'mutual',
      ahead: 0.6,
    });
  });

  it('agrees with the order, adds up, and gives a reason for every difference, for any two cities', () => {
    fc.assert(
      fc.property(someCity, someCity, someHost, (first, second, host) => {
        const [one, other] = [
          scored({ ...first, id: 'a' }, host),
          scored({ ...second, id: 'b' }, host),
        ];
        const { lead, gap, factors } = compareMatches(one, other);
        expect(factors.reduce((sum, row) => sum + hundredths(row.gap), 0)).toBe(hundredths(gap));
        expect(hundredths(gap)).toBe(hundredths(one.score - other.score));
        for (const row of factors) {
          expect(hundredths(row.one) - hundredths(row.other)).toBe(hundredths(row.gap));
          expect(row.why.length > 0).toBe(row.gap !== 0);
        }
        const { ranked } = rank(
          [
            { ...first, id: 'a' },
            { ...second, id: 'b' },
          ],
          host,
          taxonomy,
        );
        if (ranked.length < 2) return;
        expect(lead.code === 'tie').toBe(ranked[0]?.tied);
        if (lead.code !== 'tie') expect(lead.side).toBe(ranked[0]?.id === 'a' ? 'one' : 'other');
      }),
      RUNS,
    );
  });

  it('says nothing without a term of one of the two results', () => {
    fc.assert(
      fc.property(someCity, someCity, someHost, (first, second, host) => {
        const results = [scored(first, host), scored(second, host)] as const;
        if (!results.every(({ rankable }) => rankable)) return;
        const known = new Set(results.flatMap(termsIn).map(({ id }) => id));
        const { lead, factors } = compareMatches(...results);
        for (const { terms } of [lead, ...factors.flatMap(({ why }) => why)]) {
          expect(terms.length).toBeGreaterThan(0);
          for (const id of terms) expect(known).toContain(id);
        }
      }),
      RUNS,
    );
  });
});

describe('the sentences of a comparison', () => {
  const two = { one: 'one', side: 'one' } as const;
  const said: Statement[] = [
    { code: 'ahead', side: 'one', gap: 3.75, ahead: 55.74, behind: 51.99 },
    ...['mutual', 'smaller_fit', 'confidence'].map((by) => ({
      code: 'decided',
      ...two,
      score: 52,
      by,
      ahead: 0.5361,
      behind: 0.5,
    })),
    { code: 'tie', score: 51.99 },
    { code: 'gain_host', oneGain: 62, otherGain: 48 },
    { code: 'gain_city', oneGain: 62, otherGain: 48 },
    { code: 'only_sectors', side: 'other', sectors: ['clean_energy', 'life_health'] },
    { code: 'stronger_link', side: 'one', sector: 'clean_energy', ahead: 0.8, behind: 0.5 },
    { code: 'only_modes', side: 'one', modes: ['official_visit'] },
    { code: 'only_networks', side: 'one', networks: ['iurc_skills'] },
    { code: 'only_tags', side: 'other', tags: ['seaport'] },
    { code: 'only_items', side: 'other', items: ['contact'] },
    { code: 'gated', side: 'one', percent: 38 },
    { code: 'rounding' },
  ].map((one) => ({ ...one, terms: ['score'] }) as Statement);
  const readers = (['city', 'host'] as const).flatMap((perspective) => [
    {
      perspective,
      locale: 'en',
      one: 'Rostock',
      other: 'Mannheim',
      city: 'X',
      host: 'Dalian',
    } as const,
    {
      perspective,
      locale: 'zh-CN',
      one: '罗斯托克',
      other: '曼海姆',
      city: '甲',
      host: '大连',
    } as const,
  ]);

  it.each(readers)('for the $perspective in $locale are whole', (reader) => {
    for (const statement of said) {
      const text = rendered(comparisonSentence(statement, reader), reader.locale);
      expect(text, statement.code).not.toMatch(/[{}]|undefined|null|NaN|\s{2}|\s[,.]/);
      expect(text).toMatch(reader.locale === 'en' ? /^[“\p{Lu}].*\.$/su : /。$/u);
      if (reader.locale === 'zh-CN') {
        expect(text).not.toMatch(/[A-Za-z,;:!?()]|[\p{Script=Han}] |\d\.(?!\d)/u);
      }
    }
  });

  it('name the side they speak of', () => {
    const [first] = said;
    const desk = {
      perspective: 'host',
      locale: 'zh-CN',
      one: '罗斯托克',
      other: '曼海姆',
    } as const;
    const reader = { ...desk, city: '', host: '大连' };
    expect(rendered(comparisonSentence(first as Statement, reader), 'zh-CN')).toBe(
      '罗斯托克领先曼海姆：得分55.74对51.99，相差3.75。',
    );
    const turned = { ...(first as Statement), side: 'other' as const };
    expect(rendered(comparisonSentence(turned, reader), 'zh-CN')).toContain('曼海姆领先罗斯托克');
  });
});
