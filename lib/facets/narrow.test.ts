import { describe, expect, it } from 'vitest';
import { narrowBy } from './narrow';

const GROUPS = ['colour', 'size'] as const;
type Group = (typeof GROUPS)[number];
const ROWS = [
  { colour: ['red', 'blue'], size: ['small'] },
  { colour: ['red'], size: ['large'] },
  { colour: ['blue'], size: ['large'] },
];
const narrow = (ticked: Partial<Record<Group, string[]>>) =>
  narrowBy(ROWS, GROUPS, { colour: [], size: [], ...ticked }, (row, group) => row[group]);

describe('a list narrowed by facets', () => {
  it('takes any ticked value of a group, and holds all groups', () => {
    expect(narrow({ colour: ['red', 'blue'], size: ['large'] }).found).toEqual(ROWS.slice(1));
    expect(narrow({}).found).toEqual(ROWS);
  });

  it('counts for each value what it would show with all other groups as they are, the most first', () => {
    const { facets } = narrow({ colour: ['red'], size: ['large'] });
    expect(facets.colour).toEqual([
      { value: 'blue', count: 1 },
      { value: 'red', count: 1 },
    ]);
    expect(narrow({ size: ['large'] }).facets.size).toEqual([
      { value: 'large', count: 2 },
      { value: 'small', count: 1 },
    ]);
  });

  it('says how many there would be without each group', () => {
    expect(narrow({ colour: ['green'], size: ['large'] }).without).toEqual({ colour: 2, size: 0 });
  });
});
