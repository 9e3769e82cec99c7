import { describe, expect, it } from 'vitest';
import { waterfall } from './waterfall';

const factors = [
  { key: 'themes', weight: 55, points: 29.49 },
  { key: 'modes', weight: 15, points: 7.5 },
  { key: 'networks', weight: 10, points: 5 },
  { key: 'character', weight: 10, points: 5 },
  { key: 'readiness', weight: 10, points: 5 },
];

describe('the bars of the factors', () => {
  const falls = waterfall(factors);

  it('begin where the last one ended and end at the score', () => {
    expect(falls.map(({ from }) => from)).toEqual([0, 29.49, 36.99, 41.99, 46.99]);
    expect(falls.at(-1)?.to).toBeCloseTo(51.99, 10);
  });

  it('show how far each could have reached', () => {
    expect(falls[0]?.reach).toBe(55);
    expect(falls.every(({ to, reach }) => to <= reach)).toBe(true);
  });
});
