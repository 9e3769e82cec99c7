import { describe, expect, it } from 'vitest';
import { holm, signFlipTest } from './paired-test';

describe('the sign-flip test', () => {
  it('of three equal differences is 2 of 8 patterns', () => {
    expect(signFlipTest([0.1, 0.1, 0.1])).toBe(0.25);
  });

  it('reckoned by hand: of 1, 2, -3 every pattern is at least as far from nothing', () => {
    expect(signFlipTest([1, 2, -3])).toBe(1);
  });

  it('ignores cities without a difference', () => {
    expect(signFlipTest([0.1, 0, 0.1, 0, 0.1])).toBe(0.25);
    expect(signFlipTest([0, 0])).toBe(1);
    expect(signFlipTest([])).toBe(1);
  });

  it('does not care which method is named first', () => {
    const differences = Array.from({ length: 40 }, (_, index) => Math.sin(index) + 0.2);
    expect(signFlipTest(differences)).toBe(signFlipTest(differences.map((one) => -one)));
  });

  it('drawn patterns agree with all patterns', () => {
    const few = [0.3, -0.1, 0.25, 0.05, -0.2, 0.4, 0.1, 0.02, -0.03, 0.2, 0.11, 0.07, 0.01];
    const exact = signFlipTest(few);
    // Two opposite specks leave the sum alone and push the number of cities over the limit of the exact way.
    expect(Math.abs(signFlipTest([...few, 1e-9]) - exact)).toBeLessThan(0.02);
  });

  it('is never 0 when patterns are drawn', () => {
    expect(signFlipTest(Array.from({ length: 60 }, () => 1))).toBe(1 / 10_001);
  });
});

describe('Holm correction', () => {
  it('multiplies the smallest by all, the next by one fewer, and never decreases', () => {
    const corrected = holm([0.01, 0.04, 0.03]);
    expect(corrected.map((p) => Number(p.toFixed(10)))).toEqual([0.03, 0.06, 0.06]);
  });

  it('stays at most 1 and keeps the order of the input', () => {
    expect(holm([0.9, 0.5])).toEqual([1, 1]);
    expect(holm([])).toEqual([]);
  });
});
