import { describe, expect, it } from 'vitest';
import type { TopicId } from '@/lib/taxonomy/ids';
import { topicsOf } from '@/lib/taxonomy/taxonomy';
import { readMatchFile } from './match-file';
import { aCity, aTopic, dalian } from './testing/builders';

const clean = aCity('clean').withSector('clean_energy', { priority: 3, topics: ['ce_storage'] });
const fileOf = (...cities: unknown[]) => JSON.stringify({ host: 'dalian', cities });

describe('what a file may leave out or hold beside the model', () => {
  it('fills in blanks', () => {
    const { id, sectors } = clean.build();
    const bare = sectors.map(({ topics: _, ...rest }) => rest);
    const reading = readMatchFile(fileOf({ id, sectors: bare }));
    expect(reading).toMatchObject({
      ok: true,
      file: { cities: [{ sectors: [{ topics: [] }], modes: [], readiness: {}, answered: {} }] },
      ignored: [],
    });
  });

  it('names descriptive facts that it ignores, at the root, the host and the cities', () => {
    const host = { ...dalian(), population: 7_451_000 };
    const city = { ...clean.build(), country: 'DE' };
    const reading = readMatchFile(JSON.stringify({ note: 'x', host, cities: [city] }));
    expect(reading).toMatchObject({
      ok: true,
      ignored: ['note', 'host.population', 'cities[0].country'],
    });
  });

  it('counts repeated entries once against the limits', () => {
    const [sector] = clean.build().sectors;
    const reading = readMatchFile(fileOf({ ...clean.build(), sectors: Array(5).fill(sector) }));
    expect(reading.ok).toBe(true);
  });

  it('sets a host no limits', () => {
    const reading = readMatchFile(JSON.stringify({ host: dalian(), cities: [] }));
    expect(reading.ok).toBe(true);
  });

  it('takes answers of form sections that the model does not know', () => {
    const answered = { modes: true, pictures: true };
    const reading = readMatchFile(fileOf({ ...clean.build(), answered }));
    expect(reading).toMatchObject({ ok: true, file: { cities: [{ answered: { modes: true } }] } });
  });
});

describe('each problem is named with its path', () => {
  const sector = clean.build().sectors[0];
  const topic = sector?.topics[0];
  const withSector = (change: object) =>
    fileOf({ ...clean.build(), sectors: [{ ...sector, ...change }] });
  const manyTop = ['agri_food', 'clean_energy', 'digital_economy', 'life_health'] as const;
  const named = ({ id }: { id: TopicId }) => aTopic(id);
  const cases: [string, string, string][] = [
    ['no JSON', '{', 'not valid JSON'],
    ['a list', '[]', 'file: object expected, array found'],
    ['no host', '{"cities":[]}', 'host: is missing'],
    ['no cities', '{"host":"dalian"}', 'cities: is missing'],
    ['a city without id', fileOf({ sectors: [] }), 'cities[0].id: is missing'],
    ['no sectors', fileOf({ id: 'a' }), 'cities[0].sectors: is missing'],
    [
      'an unknown sector',
      withSector({ id: 'magic' }),
      'cities[0].sectors[0].id: unknown sector "magic"',
    ],
    [
      'an unknown priority',
      withSector({ priority: 4 }),
      'cities[0].sectors[0].priority: priority must be 1, 2 or 3',
    ],
    [
      'no direction',
      withSector({ dirs: { offer: false, seek: false } }),
      'cities[0].sectors[0].dirs: at least one of offer and seek must be true',
    ],
    [
      'an unknown topic',
      withSector({ topics: [topic, { ...topic, id: 'ce_magic' }] }),
      'cities[0].sectors[0].topics[1].id: unknown topic "ce_magic"',
    ],
    [
      'a topic of another sector',
      withSector({ topics: [{ ...topic, id: 'sm_robotics' }] }),
      'cities[0].sectors[0].topics[0].id: topic "sm_robotics" does not belong to sector "clean_energy"',
    ],
    [
      'evidence without content',
      withSector({ topics: [{ ...topic, evidence: [{ source: 'x' }] }] }),
      'cities[0].sectors[0].topics[0].evidence[0]: an evidence item needs a note or a url',
    ],
    ['a misspelt key', withSector({ topcis: [] }), 'cities[0].sectors[0].topcis: unknown key'],
    [
      'an unknown mode',
      fileOf({ ...clean.build(), modes: ['chat'] }),
      'cities[0].modes[0]: unknown cooperation mode "chat"',
    ],
    [
      'a readiness item that is no yes or no',
      fileOf({ ...clean.build(), readiness: { contact: 'yes' } }),
      'cities[0].readiness.contact: boolean expected, string found',
    ],
    [
      'a date that does not exist',
      fileOf({ ...clean.build(), updatedAt: '2026-02-30' }),
      'cities[0].updatedAt: is not a date of the calendar',
    ],
    [
      'four top priorities',
      fileOf({ ...clean.build(), sectors: manyTop.map((id) => ({ ...sector, id, topics: [] })) }),
      'cities[0].sectors: 4 sectors at priority 3; a city may have at most 3',
    ],
    [
      'more than fifteen topics',
      fileOf({
        ...clean.build(),
        sectors: [
          {
            ...sector,
            id: 'vocational_training',
            topics: topicsOf('vocational_training').map(named),
          },
          { ...sector, topics: topicsOf('clean_energy').map(named) },
        ],
      }),
      'cities[0].sectors: 18 topics; a city may have at most 15',
    ],
    [
      'a web address that is none',
      withSector({ topics: [{ ...topic, evidence: [{ url: 'javascript:alert(1)' }] }] }),
      'evidence[0].url: must be a web address',
    ],
    [
      'a city twice',
      fileOf(clean.build(), { ...clean.build(), id: 'other' }, clean.build()),
      'cities[2].id: "clean" is already the id of cities[0]',
    ],
  ];

  it.each(cases)('%s', (_, content, message) => {
    const reading = readMatchFile(content);
    expect(reading.ok ? [] : reading.problems).toContainEqual(expect.stringContaining(message));
  });
});
