/**
 * To the nearest hundredth, halves up. The billionth on top carries halves that binary fractions
 * hold a hair too low, so that 0.125 × 100 and the like round as they do by hand.
 */
export function round2(value: number): number {
  return Math.floor(value * 100 + 0.5 + 1e-9) / 100;
}
