import { describe, expect, it } from 'vitest';
import type { ChinaExperience } from './china';
import { chinaProblems } from './china-problems';
import { aContent, rowsOf } from './testing/contents';

const found = (answers: Partial<ChinaExperience>) =>
  chinaProblems({ ...aContent().china, ...answers }).map(({ field }) => field);

const partner = { name: 'Dalian', nameZh: '大连', kind: 'city' as const, since: '', active: null };
const visit = { direction: 'to_china' as const, year: '2019', level: null, partner: '', note: '' };

describe('chinaProblems', () => {
  it('finds nothing in blank answers and complete rows', () => {
    expect(found({})).toEqual([]);
    expect(found({ partners: rowsOf(partner), visits: rowsOf(visit) })).toEqual([]);
  });

  it.each([
    ['partners[0].name', { ...partner, name: '' }],
    ['partners[0].kind', { ...partner, kind: null }],
    ['partners[0].since', { ...partner, since: 'long ago' }],
    ['partners[0].nameZh', { ...partner, nameZh: 'Dalian' }],
  ])('names %s', (field, row) => {
    expect(found({ partners: rowsOf(row) })).toEqual([field]);
  });

  it.each([
    ['visits[1].year', { ...visit, year: '' }],
    ['visits[1].year', { ...visit, year: '1850' }],
    ['visits[1].year', { ...visit, year: '20199' }],
    ['visits[1].direction', { ...visit, direction: null }],
  ])('names %s of %j', (field, row) => {
    expect(found({ visits: rowsOf(visit, row) })).toEqual([field]);
  });

  it('asks for the name of a company, and for one kind of answer', () => {
    const presence = { rows: [{ name: '', nameZh: '', note: 'x' }], none: true, notKnown: false };
    expect(found({ presence })).toEqual(['presenceNone', 'presence[0].name']);
  });
});
