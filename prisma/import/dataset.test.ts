import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wideOffsets } from '@/components/plots/chart/tie';
import { assignSlugs } from '@/lib/cities/slug';
import { parseCsv } from './csv';
import { buildDataset } from './dataset';
import { readInput } from './input';
import { iurcCityRow } from './rows';

const input = readInput();
const data = buildDataset(input, { includeXk: false });
const byName = (name: string) => data.places.find((place) => place.name === name);
const han = /[\u4e00-\u9fff]/;

describe('the places', () => {
  it('number 1,463 listed cities, 35 smaller places, 16 counties and regions, and one host', () => {
    const named = new Set(input.places.smaller.map((one) => `g${one.geonamesId}`));
    const levels = data.places.filter((place) => place.level !== 'city');
    const smaller = data.places.filter(
      (place) => named.has(place.key) || place.slug === 'mantta-vilppula-fi',
    );
    expect(levels).toHaveLength(16);
    expect(smaller).toHaveLength(35);
    expect(data.places).toHaveLength(1463 + 35 + 16 + 1);
  });

  it('leave out what the review excludes, and XK by its setting', () => {
    expect(byName('Mokotów')).toBeUndefined();
    expect(byName('Sevastopol')).toBeUndefined();
    expect(data.places.some((place) => place.countryCode === 'XK')).toBe(false);
    const withXk = buildDataset(input, { includeXk: true });
    expect(withXk.places.filter((place) => place.countryCode === 'XK')).toHaveLength(9);
  });

  it('carry a caution where the review flags a figure', () => {
    expect(byName('Liverpool')?.reviewNote).toBe('population_is_urban_area');
    expect(byName('Rostock')?.reviewNote).toBeNull();
  });

  it('are found by their names in other languages', () => {
    const munich = byName('Munich')?.searchText.split(' ');
    expect(munich).toEqual(expect.arrayContaining(['munchen', 'monaco', 'мюнхен', '慕尼黑']));
  });

  it('bear corrected names in both scripts', () => {
    expect(byName('Aarhus')?.nameZh).toBe('奥胡斯');
    expect(byName('Malmö')?.nameZh).toBe('马尔默');
    expect(byName('Iași')).toBeDefined();
    expect(byName('Derry')?.nameZh).toBe('德里（伦敦德里）');
  });

  it('have Chinese names in Chinese characters or none at all', () => {
    const wrong = data.places.filter((place) => place.nameZh !== null && !han.test(place.nameZh));
    expect(wrong).toEqual([]);
  });

  it('each get a slug of their own in the form the database asks for', () => {
    const slugs = assignSlugs(
      data.places.map((place) => ({
        key: place.key,
        name: place.slugName,
        countryCode: place.countryCode,
        region: place.admin1Name,
        ...(place.slug && { slug: place.slug }),
      })),
      new Map(),
      new Set(),
    );
    expect(new Set(slugs.values()).size).toBe(data.places.length);
    expect([...slugs.values()].filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual(
      [],
    );
    expect([...slugs.values()]).toEqual(
      expect.arrayContaining(['rostock-de', 'galway-ie', 'eregli-konya-tr', 'dalian-cn']),
    );
    const hand = Object.keys(wideOffsets);
    expect([...slugs.values()].filter((slug) => hand.includes(slug)).sort()).toEqual(hand.sort());
  });

  it('keep island time where it differs', () => {
    expect(byName('Funchal')?.timeZone).toBe('Atlantic/Madeira');
    expect(byName('Las Palmas de Gran Canaria')?.timeZone).toBe('Atlantic/Canary');
  });

  it('say which are seats, and of what', () => {
    const standings = ['Copenhagen', 'Munich', 'Rostock', 'Wolfsburg', 'Dalian'].map(
      (name) => byName(name)?.standing,
    );
    expect(standings).toEqual(['national', 'regional', 'district', 'district', 'regional']);
    expect(data.places.filter(({ standing }) => standing === 'national')).toHaveLength(39);
  });

  it('lie on the coast within 10 km of the sea or with a seaport, inland elsewhere', () => {
    const coastal = ['Rostock', 'Cascais', 'Hamburg', 'Rome', 'Milan', 'Kyiv'].map(
      (name) => byName(name)?.coastal,
    );
    expect(coastal).toEqual([true, true, true, false, false, false]);
    expect(data.places.filter((place) => place.isSeaport && !place.coastal)).toEqual([]);
  });
});

describe('a seaport', () => {
  it('is a city with a port of its name in its region, or a reviewed one', () => {
    for (const name of ['Rostock', 'Le Havre', 'Genoa', 'Odesa', 'Belfast']) {
      expect(byName(name)?.isSeaport, name).toBe(true);
    }
  });

  it('is not a river harbour, a depot or a region', () => {
    for (const name of ['Madrid', 'Köln', 'Nicosia', 'Lazio', 'Faenza']) {
      expect(byName(name)?.isSeaport, name).toBe(false);
    }
  });

  it('is reviewed by ids that belong to the names given beside them', () => {
    const nameOf = new Map(data.places.map((place) => [place.geonamesId, place.name]));
    const { seaports, notSeaports } = input.seaPortReview;
    for (const one of [...seaports, ...notSeaports]) {
      expect(nameOf.get(one.geonamesId)).toBe(one.name);
    }
    const codes = new Set(input.seaPorts.map((port) => port.unlocode));
    expect(seaports.filter((one) => one.unlocode && !codes.has(one.unlocode))).toEqual([]);
  });
});

describe('the ties', () => {
  const dalian = data.ties.filter((tie) => tie.partnerKey !== null);

  it('of Dalian are thirteen, all with a place on the chart, one from a single source', () => {
    expect(dalian).toHaveLength(13);
    const placeOf = new Map(data.places.map((place) => [place.key, place]));
    expect(dalian.every((tie) => placeOf.get(tie.cityKey)?.lat !== null)).toBe(true);
    expect(dalian.filter((tie) => tie.singleSource).map((tie) => tie.cityKey)).toEqual([
      'g3083829',
    ]);
  });

  it('hold every collected row but the one left out, those of Dalian once', () => {
    const replaced = input.hostTies.ties.filter((tie) => tie.pairId !== null).length;
    expect(data.ties).toHaveLength(input.partnerships.length - 1 - replaced + 13);
    expect(new Set(data.ties.map((tie) => tie.key)).size).toBe(data.ties.length);
  });

  it('name the Chinese side in both scripts', () => {
    expect(data.ties.filter((tie) => !han.test(tie.partnerNameZh ?? ''))).toEqual([]);
    expect(data.ties.filter((tie) => tie.partnerName === '')).toEqual([]);
  });

  it('stand with the county where the county signed', () => {
    expect(data.ties.find((tie) => tie.key === 'D0222')?.cityKey).toBe('g685947');
  });

  it('have notes in both languages or none', () => {
    expect(data.ties.filter((tie) => (tie.noteEn === null) !== (tie.noteZh === null))).toEqual([]);
  });
});

describe('the facts about Dalian', () => {
  it('have a source, a text in each language and a key of their own', () => {
    const ids = new Set(data.sources.map((source) => source.id));
    expect(data.facts.filter((fact) => !ids.has(fact.source))).toEqual([]);
    expect(data.facts.filter((fact) => !han.test(fact.zh) || han.test(fact.en))).toEqual([]);
    expect(new Set(data.facts.map((fact) => fact.key)).size).toBe(data.facts.length);
  });

  it('lead each preferred sector with one fact', () => {
    const leads = data.facts.filter((fact) => fact.lead).map((fact) => fact.sector);
    expect(leads.sort()).toEqual([
      'digital_economy',
      'green_petrochemical',
      'new_energy_vehicle',
      'smart_manufacturing',
      'vocational_training',
    ]);
  });

  it('use full-width punctuation in Chinese', () => {
    expect(data.facts.filter((fact) => /[\u4e00-\u9fff][,;:!?()]/.test(fact.zh))).toEqual([]);
  });
});

describe('documented interests', () => {
  it('speak for every European participant of the programme file or say why not', () => {
    const file = new URL('../data/iurc-cities.csv', import.meta.url);
    const participants = parseCsv('iurc-cities.csv', readFileSync(file, 'utf8'), iurcCityRow)
      .filter((row) => row.side === 'EU')
      .map((row) =>
        row.name.replace(' Region', '').replace('Ljubljana Urban', 'Ljubljana Urban Region'),
      );
    const spoken = new Set(
      [...input.interests.places, ...input.interests.leftOut].map((one) => one.name),
    );
    expect(participants.filter((name) => !spoken.has(name))).toEqual([]);
  });

  it('belong to the place named beside its id', () => {
    const nameOf = new Map(data.places.map((place) => [place.geonamesId, place.name]));
    const wrong = input.interests.places.filter(
      (place) => place.geonamesId && nameOf.get(place.geonamesId) !== place.name,
    );
    expect(wrong).toEqual([]);
  });
});

it('refuses a row that names a place nobody defines', () => {
  const broken = { ...input, places: { ...input.places, withoutGeonamesId: [] } };
  expect(() => buildDataset(broken, { includeXk: false })).toThrow();
});
