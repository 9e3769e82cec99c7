import { describe, expect, it } from 'vitest';
import type { Locale } from '@/lib/i18n/routing';
import { translator } from '@/lib/i18n/translate';
import { runsOf } from '@/lib/i18n/typed-text';
import { differencesBetween } from './difference';
import type { ProfileContent } from './model';
import { differenceInWords } from './said-in-words';
import { subjectName } from './subject-name';
import { A_PROOF, aContent, aPlace, aSector, rowsOf } from './testing/contents';

async function words(locale: Locale, before: ProfileContent, after: ProfileContent) {
  const t = await translator(locale);
  return differencesBetween(before, after).map((one) => differenceInWords(one, locale, t));
}

const NO_LIST = { ids: [], none: false, notKnown: false };

describe('differenceInWords', () => {
  it('says importance and direction of a sector on both sides', async () => {
    const before = aContent({ sectors: [aSector('clean_energy', { priority: 1, offer: true })] });
    const after = aContent({
      sectors: [aSector('clean_energy', { priority: 3, offer: true, seek: true })],
    });
    const [en] = await words('en', before, after);
    expect(en?.was).toMatch(/, Offer$/);
    expect(en?.is).toMatch(/, Offer and seek$/);
    expect(en?.was).not.toBe(en?.is);
    const [zh] = await words('zh-CN', before, after);
    expect(`${zh?.was}${zh?.is}`).not.toMatch(/[a-z]/i);
  });

  it('says what was not given, and which months stand now', async () => {
    const { practice: blank } = aContent();
    const practice = { ...blank, quietMonths: { ...NO_LIST, ids: [7, 8] } };
    expect(await words('en', aContent(), aContent({ practice }))).toEqual([
      { was: 'Not given', is: 'July, August' },
    ]);
    expect(await words('zh-CN', aContent(), aContent({ practice }))).toEqual([
      { was: '未填写', is: '7月、8月' },
    ]);
  });

  it('leaves no English behind in a place and in the experience with China', async () => {
    const { china } = aContent();
    const place = {
      kind: 'port' as const,
      name: '港口',
      nameZh: '港口',
      operator: '港务局',
      sectors: ['port_logistics' as const],
      url: '',
      note: '两个泊位',
    };
    const after = aContent({
      places: { rows: [place], none: false, notKnown: false },
      china: {
        ...china,
        speakers: 'yes',
        visits: {
          rows: [{ direction: 'to_china', year: '2024', level: 'experts', partner: '', note: '' }],
          none: false,
          notKnown: false,
        },
      },
    });
    const said = await words('zh-CN', aContent(), after);
    expect(said).toHaveLength(3);
    for (const { is } of said) expect(is).not.toMatch(/[a-z]|undefined/i);
  });

  it('sets apart everything a city has typed, names of places too', async () => {
    const { china, practice } = aContent();
    const typed = 'as typed';
    const after = aContent({
      places: rowsOf(aPlace({ name: typed, operator: typed, note: typed })),
      practice: { ...practice, partySize: typed, languages: typed, airport: typed, seaport: typed },
      china: {
        ...china,
        speakers: 'yes',
        speakersNote: typed,
        worked: typed,
        failed: typed,
        ties: [{ key: 'a', standing: 'alive', note: typed }],
        partners: rowsOf({
          name: typed,
          nameZh: '',
          kind: 'university',
          since: '2019',
          active: 'yes',
        }),
        visits: rowsOf({
          direction: 'to_china',
          year: '2024',
          level: 'experts',
          partner: typed,
          note: typed,
        }),
        presence: rowsOf({ name: typed, nameZh: '', note: typed }),
      },
    });
    const t = await translator('zh-CN');
    const said = differencesBetween(aContent(), after).flatMap((one) => [
      subjectName(one, 'zh-CN', t),
      differenceInWords(one, 'zh-CN', t).is,
    ]);
    const runs = said.flatMap(runsOf);
    expect(runs.filter((run) => run.typed && run.text === typed)).toHaveLength(16);
    for (const { text } of runs.filter((run) => !run.typed)) expect(text).not.toMatch(/[a-z]/i);
  });

  it('names the source of a proof, and a sub-topic without one', async () => {
    const topic = (proof: typeof A_PROOF) =>
      aContent({ sectors: [aSector('new_energy_vehicle', { topics: { nev_charging: proof } })] });
    const [one] = await words('en', topic({ url: '', note: '', date: '' }), topic(A_PROOF));
    expect(one?.was).toBe('Without a proof');
    expect(one?.is).toContain(A_PROOF.date);
  });

  it('sets figures apart and leaves other facts as typed', async () => {
    const basics = {
      name: 'Rostock',
      nameZh: '',
      population: '209000',
      populationYear: '2024',
      areaKm2: '',
      website: '',
    };
    const after = { ...basics, population: '210500', populationYear: '2025' };
    expect(await words('en', aContent({ basics }), aContent({ basics: after }))).toEqual([
      { was: '209,000', is: '210,500' },
      { was: '2024', is: '2025' },
    ]);
  });
});
