import { describe, expect, it } from 'vitest';
import { borderBands, borderLabels } from './border';
import { BORDER, projectionOf, WIDE } from './frame';

const bands = borderBands(WIDE, 5);
const longitudeAtBottom = (x: number) =>
  projectionOf(WIDE).invert?.([x, WIDE.height - BORDER.map])?.[0] ?? Number.NaN;

describe('the graduated border', () => {
  it('changes where the edge crosses a multiple of five degrees', () => {
    const inner = bands.bottom.flatMap(({ from, to }) => [from, to]).slice(1, -1);
    expect(inner.length).toBeGreaterThan(10);
    for (const x of inner) {
      const fifths = longitudeAtBottom(x) / 5;
      expect(Math.abs(fifths - Math.round(fifths))).toBeLessThan(0.02);
    }
  });

  it('is filled where the number of fives is odd', () => {
    for (const { from, to } of bands.bottom) {
      const fives = Math.floor(longitudeAtBottom((from + to) / 2) / 5);
      expect(Math.abs(fives) % 2).toBe(1);
    }
  });

  it('grows with the distance between meridians: pieces are shorter in the middle of the top edge', () => {
    const lengths = bands.top.slice(1, -1).map(({ from, to }) => to - from);
    const middle = lengths[Math.floor(lengths.length / 2)] ?? 0;
    expect(middle).toBeLessThan((lengths[0] ?? 0) / 2);
  });

  it('stays inside the map and never overlaps', () => {
    for (const pieces of Object.values(bands)) {
      const ends = pieces.flatMap(({ from, to }) => [from, to]);
      expect([...ends].sort((a, b) => a - b)).toEqual(ends);
      expect(ends[0]).toBeGreaterThanOrEqual(BORDER.map);
    }
  });

  it('names each twentieth degree once', () => {
    const labels = borderLabels(WIDE);
    expect(labels.filter(({ edge }) => edge === 'bottom').map(({ degrees }) => degrees)).toEqual([
      20, 40, 60, 80, 100,
    ]);
    expect(labels.filter(({ edge }) => edge === 'right').map(({ degrees }) => degrees)).toEqual([
      40,
    ]);
  });
});
