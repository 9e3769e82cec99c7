import { describe, expect, it } from 'vitest';
import { readCheckFile } from './check-file';

const FILE = { today: '2027-01-15', host: 'dalian', guestCountry: 'DE', request: {} };
const problems = (change: object) => {
  const reading = readCheckFile(JSON.stringify({ ...FILE, ...change }));
  return reading.ok ? [] : reading.problems;
};
const windows = (...list: object[]) => problems({ request: { windows: list } });
const A = { earliest: '2027-04-12', latest: '2027-04-16', days: 3 };

describe('a file for the visit rules', () => {
  it('may leave any answer of the request open', () => {
    const reading = readCheckFile(JSON.stringify(FILE));
    expect(reading).toMatchObject({ ok: true, file: { request: { windows: [], sectors: [] } } });
    expect(windows({ earliest: '2027-04-12' })).toEqual([]);
  });

  it.each<[object, string]>([
    [{ today: '2027-02-30' }, 'today: must be a day such as 2027-01-15'],
    [{ today: undefined }, 'today: must be a day such as 2027-01-15'],
    [{ host: 7 }, 'host: string expected, number found'],
    [{ guestCountry: 'de' }, 'guestCountry: must be a country code such as DE'],
    [
      { request: { headRankBand: 61 } },
      'request.headRankBand: must be one of 90, 80, 70, 60, 50, 40, 30, 20',
    ],
    [{ request: { colour: 'red' } }, 'request.colour: unknown key'],
    [{ more: 1 }, 'more: unknown key'],
  ])('names what is wrong with %j', (change, problem) => {
    expect(problems(change)).toEqual([problem]);
  });

  it('refuses windows that can be none whatever day it is', () => {
    expect(windows({ ...A, latest: '2027-04-11' })).toEqual([
      'request.windows[0]: ends before it begins',
    ]);
    expect(windows(A, { ...A, days: 15 })).toEqual(['request.windows[1]: 1 to 14 days, 15 found']);
    expect(windows({ ...A, days: 6 })).toEqual(['request.windows[0]: is shorter than its 6 days']);
    expect(windows(A, A, A, A)).toEqual(['request.windows: at most 3 windows, 4 found']);
  });

  it('says that a text is no JSON', () => {
    const reading = readCheckFile('{');
    expect(reading).toMatchObject({
      ok: false,
      problems: [expect.stringMatching(/^not valid JSON/)],
    });
  });
});
