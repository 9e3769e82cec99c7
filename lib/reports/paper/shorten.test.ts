import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, countsThatFit } from './shorten';

const block = fc.record({
  columns: fc
    .array(fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 })), {
      maxLength: 12,
    })
    .map((pairs) => [pairs.map(([one]) => one), pairs.map(([, other]) => other)]),
  least: fc.integer({ min: 0, max: 4 }),
  most: fc.integer({ min: 4, max: 8 }),
  rank: fc.nat(5),
});

const heightOf = ({ columns }: Block, count: number) =>
  Math.max(...columns.map((heights) => heights.slice(0, count).reduce((sum, one) => sum + one, 0)));

describe('lists on a page', () => {
  it('stay whole where there is room', () => {
    const blocks = { one: { columns: [[20, 20, 20]], least: 1, most: 6, rank: 0 } };
    expect(countsThatFit(blocks, 60)).toEqual({ one: 3 });
  });

  it('give up their last items, the list of the lowest rank first', () => {
    const columns = [[20, 20, 20]];
    const blocks = {
      notes: { columns, least: 2, most: 5, rank: 1 },
      sources: { columns, least: 1, most: 5, rank: 0 },
    };
    expect(countsThatFit(blocks, 90)).toEqual({ notes: 3, sources: 1 });
    expect(countsThatFit(blocks, 10)).toEqual({ notes: 2, sources: 1 });
  });

  it('take back what room is left over, the list of the highest rank first', () => {
    const blocks = {
      notes: { columns: [[60, 60]], least: 1, most: 5, rank: 1 },
      sources: { columns: [[20, 20]], least: 0, most: 5, rank: 0 },
    };
    expect(countsThatFit(blocks, 119)).toEqual({ notes: 1, sources: 2 });
  });

  it('are as tall as the taller of two columns, not as the taller of each pair of items', () => {
    const columns = [
      [40, 20],
      [20, 40],
    ];
    const blocks = { one: { columns, least: 0, most: 6, rank: 0 } };
    expect(countsThatFit(blocks, 60)).toEqual({ one: 2 });
    expect(countsThatFit(blocks, 59)).toEqual({ one: 1 });
  });

  it('fit their room, or are as short as they may be', () => {
    fc.assert(
      fc.property(fc.record({ a: block, b: block }), fc.nat(1_500), (blocks, room) => {
        const counts = countsThatFit(blocks, room);
        const used = heightOf(blocks.a, counts.a) + heightOf(blocks.b, counts.b);
        const shortest = (['a', 'b'] as const).every(
          (name) =>
            counts[name] <= Math.min(blocks[name].least, blocks[name].columns[0]?.length ?? 0),
        );
        expect(used <= room || shortest).toBe(true);
      }),
    );
  });
});
