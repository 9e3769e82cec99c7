import { describe, expect, it } from 'vitest';
import { placeLabels } from './labels';

const inside = { left: 10, top: 10, right: 300, bottom: 200 };
const wish = (key: string, x: number, y: number) => ({ key, x, y, text: 'Rostock' });

describe('labels of a chart', () => {
  it('stand where a hand has set them, even when they are set late', () => {
    const labels = placeLabels(
      [wish('free', 150, 100), { ...wish('set', 150, 100), offset: [-9, 5, 'end'] }],
      14,
      inside,
      [],
    );
    expect(labels).toContainEqual({ key: 'set', x: 141, y: 105, anchor: 'end' });
    expect(labels.find(({ key }) => key === 'free')?.x).not.toBe(141);
  });

  it('are left out where no place is free', () => {
    const full = { left: 0, top: 0, right: 310, bottom: 210 };
    expect(placeLabels([wish('a', 150, 100)], 14, inside, [full])).toEqual([]);
  });

  it('keep clear of the edge', () => {
    expect(placeLabels([wish('a', 14, 100)], 14, inside, [])[0]?.anchor).toBe('start');
  });

  it('set by hand are pushed inside when their text is longer than the hand knew', () => {
    const [label] = placeLabels(
      [{ key: 'a', x: 20, y: 100, text: '勒阿弗尔', offset: [-24, 19, 'start'] }],
      12,
      inside,
      [],
    );
    expect(label?.x).toBe(10);
  });
});
