import { describe, expect, it } from 'vitest';
import { layoutRibbons } from './ribbon-layout';

const layout = layoutRibbons(
  ['nev', 'vet'],
  ['nev', 'vet', 'smart', 'petro', 'digital'],
  [
    { from: 'nev', to: 'nev', strength: 0.81 },
    { from: 'vet', to: 'vet', strength: 0.67 },
    { from: 'nev', to: 'smart', strength: 0.3, related: true },
    { from: 'nev', to: 'petro', strength: 0.3, related: true },
  ],
);

describe('ribbons', () => {
  it('are fifty px high per strength of one', () => {
    expect(layout.ribbons.map(({ height }) => height)).toEqual([40.5, 33.5, 15, 15]);
  });

  it('stay on their bars and do not overlap where they leave one', () => {
    const bar = layout.left[0];
    const leaving = layout.ribbons.filter(({ from }) => from === 'nev');
    let last = bar?.top ?? 0;
    for (const { left, height } of leaving) {
      expect(left).toBeGreaterThanOrEqual(last);
      last = left + height;
    }
    expect(last).toBeLessThanOrEqual((bar?.top ?? 0) + (bar?.height ?? 0));
  });

  it('leave a sector without link as a bare end', () => {
    expect(layout.right.filter(({ linked }) => !linked).map(({ key }) => key)).toEqual(['digital']);
  });

  it('ignore a link to a sector that is not drawn', () => {
    expect(layoutRibbons(['a'], [], [{ from: 'a', to: 'b', strength: 1 }]).ribbons).toEqual([]);
  });
});
