import { describe, expect, it } from 'vitest';
import { recordOutwardVisitInput } from './schema';

const FORM = {
  cityId: '01a21948-f7f4-74ac-a3a2-9eebaaa6eb6f',
  startsOn: '2026-09-01',
  endsOn: '2026-09-03',
  headRankBand: '60',
  paysLocal: 'city',
  source: 'Annual report',
};
const read = (change: object) => recordOutwardVisitInput.safeParse({ ...FORM, ...change });
const problems = (change: object) =>
  read(change).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('the form of a visit from here', () => {
  it('may leave open what is not known', () => {
    expect(read({}).data).toMatchObject({ headRankBand: 60, paysLocal: 'city', sourceUrl: '' });
    const { headRankBand: _, paysLocal: __, ...rest } = FORM;
    expect(recordOutwardVisitInput.parse(rest)).toMatchObject({
      headRankBand: null,
      paysLocal: null,
    });
  });

  it.each<[object, string]>([
    [{ endsOn: '2026-08-31' }, 'endsOn: outward.problem.endsBefore'],
    [{ startsOn: '2026-01-01' }, 'endsOn: outward.problem.tooLong'],
    [{ startsOn: '2026-02-30' }, 'startsOn: errors.field.date'],
    [{ headRankBand: '61' }, 'headRankBand: errors.field.choice'],
    [{ source: ' ' }, 'source: errors.field.required'],
    [{ source: 'a\u0000b' }, 'source: errors.field.characters'],
    [{ source: 'x'.repeat(301) }, 'source: errors.field.too_big_text'],
    [{ sourceUrl: 'javascript:alert(1)' }, 'sourceUrl: errors.field.url'],
  ])('refuses %j beside its field', (change, problem) => {
    expect(problems(change)).toEqual([problem]);
  });
});
