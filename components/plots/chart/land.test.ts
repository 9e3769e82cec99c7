import { describe, expect, it } from 'vitest';
import { PHONE, WIDE } from './frame';
import { landPath } from './land';

describe('the coast', () => {
  it.each([
    ['wide', WIDE],
    ['phone', PHONE],
  ])('of the %s drawing is closed, light and inside the frame', (_, frame) => {
    const path = landPath(frame);
    expect(path.match(/M/g)?.length).toBe(path.match(/z/g)?.length);
    expect(path.length).toBeGreaterThan(4000);
    expect(path.length).toBeLessThan(14_000);
    for (const start of path.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)) {
      expect(Number(start[1])).toBeGreaterThanOrEqual(0);
      expect(Number(start[1])).toBeLessThanOrEqual(2 * frame.width);
      expect(Number(start[2])).toBeLessThanOrEqual(2 * frame.height);
    }
  });
});
