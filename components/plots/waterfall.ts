/** One factor: its weight in points and the points it brings. */
export type Factor = { key: string; weight: number; points: number };

/** Where a factor's bar begins, how far it is filled and how far it could reach, all on 0–100. */
export type Fall = { key: string; from: number; to: number; reach: number };

/** Each filled part begins where the last one ended; the outline shows the unreached rest of its weight. */
export function waterfall(factors: readonly Factor[]): Fall[] {
  let from = 0;
  return factors.map(({ key, weight, points }) => {
    const fall = { key, from, to: hundredth(from + points), reach: hundredth(from + weight) };
    from = fall.to;
    return fall;
  });
}

/** Points have two decimals; sums of them must not grow tails. */
const hundredth = (value: number): number => Math.round(value * 100) / 100;
