import { describe, expect, it } from 'vitest';
import { taxonomy, topicName } from '@/lib/taxonomy/taxonomy';
import { changeOf } from './change';
import { counterfactuals } from './counterfactuals';
import { explain } from './explain';
import { leaveOneOut } from './leave-one-out';
import { inSentence, listOf } from './phrases';
import { score } from './score';
import { type Group, type Reader, type Statement, sentence } from './sentence';
import { withoutTerms } from './statement-terms';
import { dalian, vectorCity } from './testing/builders';
import { rendered } from './testing/render';
import { statements } from './testing/statements';

const NAMES = {
  en: { city: 'Rostock', host: 'Dalian' },
  'zh-CN': { city: '罗斯托克', host: '大连' },
};
const readers: Reader[] = (['en', 'zh-CN'] as const).flatMap((locale) =>
  (['city', 'host'] as const).map((perspective) => ({ perspective, locale, ...NAMES[locale] })),
);

/** The sentence a reader sees. */
const render = (group: Group, statement: Statement, reader: Reader) =>
  rendered(sentence(group, statement, reader), reader.locale);

const groups = Object.entries(statements) as [Group, Statement[]][];

describe.each(readers)('sentences for the $perspective in $locale', (reader) => {
  it.each(groups)('%s: every code has one, without gaps', (group, all) => {
    for (const statement of all) {
      const text = render(group, statement, reader);
      expect(text, JSON.stringify(statement)).not.toMatch(/[{}]|undefined|null|NaN|\s{2}|\s[,.]/);
      expect(text).toMatch(reader.locale === 'en' ? /^["“\p{Lu}\d].*\.$/su : /。$/u);
    }
  });
});

describe('Chinese sentences', () => {
  const chinese = readers.filter(({ locale }) => locale === 'zh-CN');

  it('hold no English words and no half-width punctuation', () => {
    for (const reader of chinese) {
      for (const [group, all] of groups) {
        for (const statement of all) {
          const text = render(group, statement, reader).replaceAll(
            /MES|PLM|ERP|RIS 4|4\.0|5\.0/g,
            '',
          );
          expect(text).not.toMatch(/[A-Za-z,;:!?()]|[\p{Script=Han}] |\d\.(?!\d)/u);
        }
      }
    }
  });

  it('speak to the city as 贵市 and name both sides to the desk', () => {
    const limit: Statement = { code: 'few_direct_links', count: 3, total: 5, terms: ['score'] };
    const [city, host] = chinese.map((reader) => render('limit', limit, reader));
    expect(city).toBe('大连的5个优先合作领域中，有3个与贵市没有直接关联。');
    expect(host).toBe('大连的5个优先合作领域中，有3个与罗斯托克没有直接关联。');
    const toTheDesk = groups.flatMap(([group, all]) =>
      all.map((statement) => render(group, statement, chinese[1] as Reader)),
    );
    expect(toTheDesk.filter((text) => text.includes('贵市'))).toEqual([]);
  });
});

describe('the test vector, told', () => {
  const result = score(vectorCity().build(), dalian(), taxonomy);
  const told = explain(result);
  const [reader, desk] = [readers[0] as Reader, readers[3] as Reader];

  it('begins with its verdict, strongest reason and weakest point', () => {
    expect(render('verdict', told.verdict, reader)).toBe(
      'You both put new energy vehicles and vocational training forward.',
    );
    expect(render('reason', told.reasons[0] as Statement, reader)).toBe(
      'In new energy vehicles, you offer charging and battery-swap infrastructure, and zero-emission public transport and fleets, and Dalian seeks this.',
    );
    expect(render('limit', told.weakest, reader)).toBe(
      '3 of Dalian’s 5 preferred sectors have no direct link with your profile.',
    );
  });

  it('is mirrored for the desk', () => {
    expect(render('verdict', told.verdict, desk)).toBe(
      '罗斯托克与大连均重视“新能源汽车”和“职业教育与培训”。',
    );
    expect(render('reason', told.reasons[0] as Statement, desk)).toBe(
      '在“新能源汽车”领域，罗斯托克可提供“充换电基础设施”和“零排放公交与车队”，大连有此需求。',
    );
  });

  it('names its limits and its range', () => {
    expect(told.limits.map((limit) => render('limit', limit, reader))).toEqual([
      'Nothing in your profile links to digital economy, a preferred sector of Dalian.',
      'Your profile reaches green petrochemicals and smart manufacturing only through related sectors.',
      'No evidence is attached for zero-emission public transport and fleets, and electric-vehicle technicians.',
      'Your readiness is not answered yet on: political mandate (council or mayor), and target period given.',
    ]);
    expect(render('range', told.range, reader)).toBe(
      'Up to 57 if your 2 open answers are given in the best way.',
    );
  });

  it('says what would change it, with both scores', () => {
    const changes = counterfactuals(vectorCity().build(), dalian(), taxonomy);
    const text = changes.map((change) =>
      render('change', { ...changeOf(change, taxonomy), terms: ['factor:themes'] }, reader),
    );
    expect(text).toEqual([
      'If your city is active in smart manufacturing, green petrochemicals or digital economy, adding one of them as important, offered and sought, with any one sub-topic, would raise the score from 51.99 to 57.00.',
      'If your city is open to joint industrial park as a way to cooperate, adding it would raise the score from 51.99 to 55.74.',
      'Once your city has this in place (target period given), the score would rise from 51.99 to 54.49.',
    ]);
  });
});

describe('what the score rests on, told', () => {
  const without = leaveOneOut(vectorCity().build(), dalian(), taxonomy);
  const say = (reader: Reader) =>
    without.map((one) => render('without', { ...one, terms: withoutTerms(one) }, reader));

  it('names what is taken out, and both scores', () => {
    expect(say(readers[0] as Reader)).toContain(
      'Without high-level official visits as a way to cooperate, the score would fall from 51.99 to 44.49.',
    );
    expect(say(readers[3] as Reader)).toContain(
      '若不计合作方式“高层互访”，得分将由51.99降至44.49。',
    );
  });
});

describe('many sub-topics', () => {
  const topics = statements.change.find(({ topics: all }) => all && all.length > 4)?.topics ?? [];
  const reader = readers[0] as Reader;

  it('are all named where each one is a limit', () => {
    const text = render('limit', { code: 'without_evidence', topics, terms: ['score'] }, reader);
    for (const id of topics) expect(text).toContain(inSentence(topicName(id, 'en'), 'en'));
  });

  it('are counted where any one of them will do', () => {
    const change: Statement = { code: 'add_evidence', from: 1, to: 2, topics, terms: ['score'] };
    expect(render('change', change, reader)).toContain('one of 6 sub-topics such as');
  });
});

describe('phrases', () => {
  it('lower the first letter of an English name, not of an abbreviation', () => {
    expect(inSentence('Smart manufacturing', 'en')).toBe('smart manufacturing');
    expect(inSentence('CNC machine tools', 'en')).toBe('CNC machine tools');
  });

  it('keep names with commas apart by semicolons', () => {
    expect(listOf(['trade, finance and services', 'sport'], 'any', 'en')).toBe(
      'trade, finance and services; or sport',
    );
  });

  it('join quoted Chinese names without commas', () => {
    expect(listOf(['“甲”', '“乙”', '“丙”'], 'all', 'zh-CN')).toBe('“甲”“乙”和“丙”');
    expect(listOf(['“甲”'], 'any', 'zh-CN')).toBe('“甲”');
    expect(listOf([], 'any', 'en')).toBe('');
  });
});
