import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportedFinding } from '@/lib/visits/check-report';
import { checkRequest } from './check-request';
import { Refusal } from './command-file';

const WHOLE = {
  today: '2027-01-15',
  host: 'dalian',
  guestCountry: 'DE',
  request: {
    format: 'in_person',
    type: 'anniversary',
    sectors: ['new_energy_vehicle'],
    headRankBand: 60,
    party: { officials: 6 },
    windows: [{ earliest: '2028-05-15', latest: '2028-05-19', days: 3, reason: '' }],
    agent: 'no',
    anchorEvent: { name: 'Fair', from: '2028-05-16', to: '2028-05-17' },
  },
  earlierVisits: [
    {
      direction: 'to_host',
      startsOn: '2026-04-01',
      endsOn: '2026-04-03',
      reference: 'DL-2026-003',
      headRankBand: 70,
      paysLocal: 'host',
      sectors: ['new_energy_vehicle'],
    },
    { direction: 'to_host', endsOn: '2020-04-03', headRankBand: 90 },
    { direction: 'to_guest', endsOn: '2024-09-11', headRankBand: 60, paysLocal: 'city' },
  ],
  ties: [{ since: '1988-05-16' }, { since: '1990' }],
};

const checked = (file: unknown) => checkRequest(JSON.stringify(file), 'FILE');
const about = (rule: string, found: ReportedFinding[]) => found.filter((one) => one.rule === rule);

function problemsOf(file: unknown): string[] {
  try {
    checked(file);
  } catch (error) {
    if (error instanceof Refusal) return error.problems;
    throw error;
  }
  return [];
}

describe('what lies behind a request in a file', () => {
  it('is counted in both directions, within the years of the rule', () => {
    expect(about('reciprocity', checked(WHOLE))).toEqual([
      {
        rule: 'reciprocity',
        severity: 'info',
        params: {
          years: 5,
          count: 1,
          highest: '70',
          borne: 1,
          sent: 1,
          sentHighest: '60',
          sentBorne: 1,
        },
      },
    ]);
  });

  it('is compared with the topics of the request', () => {
    expect(about('duplicate', checked(WHOLE))).toEqual([
      { rule: 'duplicate', severity: 'warn', params: { reference: 'DL-2026-003', months: 24 } },
    ]);
  });

  it('makes an anniversary of a tie that comes to a mark', () => {
    expect(about('anniversary', checked(WHOLE))).toMatchObject([
      { params: { partner: { en: 'Dalian', zh: '大连' }, since: '1988', year: '2028', age: 40 } },
    ]);
  });

  it('is not known when the file says nothing of it, which is other than nothing', () => {
    const { earlierVisits: _, ties: __, ...rest } = WHOLE;
    const found = checked(rest);
    for (const rule of ['reciprocity', 'duplicate', 'anniversary']) {
      expect(about(rule, found)).toEqual([]);
    }
    expect(about('reciprocity', checked({ ...rest, earlierVisits: [] }))).toMatchObject([
      { params: { count: 0, sent: 0 } },
    ]);
  });

  const [visit] = WHOLE.earlierVisits;
  it.each<[object, string]>([
    [{ earlierVisits: [{ ...visit, direction: 'out' }] }, 'earlierVisits[0].direction: '],
    [{ earlierVisits: [{ direction: 'to_host' }] }, 'earlierVisits[0].endsOn: must be a day'],
    [{ earlierVisits: [{ ...visit, endsOn: '2026-03-30' }] }, 'earlierVisits[0]: ends before'],
    [{ earlierVisits: [{ ...visit, endsOn: '2027-01-16' }] }, 'earlierVisits[0].endsOn: is after'],
    [{ earlierVisits: [{ ...visit, headRankBand: 61 }] }, 'earlierVisits[0].headRankBand: must'],
    [{ earlierVisits: [{ ...visit, band: 60 }] }, 'earlierVisits[0].band: unknown key'],
    [{ earlierVisits: {} }, 'earlierVisits: array expected'],
    [{ earlierVisits: Array(1_001).fill(visit) }, 'earlierVisits: at most 1000'],
    [{ ties: [{ since: '1988-13' }] }, 'ties[0].since: must be a day, month or year'],
    [{ ties: [{ since: 1988 }] }, 'ties[0].since: must be a day, month or year'],
    [{ ties: [{ since: '2028' }] }, 'ties[0].since: is after today'],
    [{ ties: [{}] }, 'ties[0].since: '],
  ])('names what is wrong with %j', (change, problem) => {
    const problems = problemsOf({ ...WHOLE, ...change });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`FILE: ${problem}`);
  });
});

describe('a file of any content', () => {
  const runs = { numRuns: Number(process.env.LIANQIAO_FC_RUNS ?? 500) };
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom(
      '2027-01-15',
      '2999-12-31',
      '1000-01-01',
      'DE',
      '',
      'dalian',
      60,
      -1,
      1e308,
      null,
    ),
  );

  /** What may stand in an answer or refuse it, never anything else. */
  const outcomeOf = (text: string) => {
    try {
      return JSON.parse(JSON.stringify(checkRequest(text, 'FILE'))) as unknown;
    } catch (error) {
      if (error instanceof Refusal) return error.problems;
      throw error;
    }
  };

  it('is answered or refused with a reason, whatever one place of it holds', () => {
    const paths = placesIn(WHOLE);
    fc.assert(
      fc.property(fc.constantFrom(...paths), value, (path, put) => {
        const file = structuredClone(WHOLE);
        replaceAt(file, path, put);
        expect(outcomeOf(JSON.stringify(file))).toBeInstanceOf(Array);
      }),
      runs,
    );
  });

  it('is answered or refused with a reason, whatever text it is', () => {
    const keys = fc.constantFrom(...Object.keys(WHOLE), '__proto__', 'toString');
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.dictionary(keys, value).map((file) => JSON.stringify({ ...WHOLE, ...file })),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(outcomeOf(text)).toBeInstanceOf(Array);
      }),
      runs,
    );
    expect(outcomeOf('['.repeat(100_000))).toBeInstanceOf(Array);
  });
});

type Place = readonly (string | number)[];

/** Every place of a value below its root. */
function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...at, Array.isArray(value) ? Number(key) : key];
    return [here, ...placesIn(inner, here)];
  });
}

function replaceAt(root: object, place: Place, put: unknown): void {
  const parent = place
    .slice(0, -1)
    .reduce<unknown>((one, key) => Reflect.get(Object(one), key), root);
  Reflect.set(Object(parent), place.at(-1) ?? '', put);
}
