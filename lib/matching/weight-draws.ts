import type { FactorId, Weights } from './model';
import { FACTOR_IDS } from './policy/model';

/** How many sets of weights the robustness is judged by, and how far each weight moves, up and down. */
export const DRAWS = 256;
const SPREAD = 0.3;

/**
 * Powers 1 to 5 of 1/g, g the positive root of x⁶ = x + 1: steps of the additive recurrence in five dimensions that
 * fills a cube most evenly (M. Roberts, The Unreasonable Effectiveness of Quasirandom Sequences, 2018). Written out, so
 * that every machine draws the same.
 */
export const STEPS = [
  0.8812714616335696, 0.7766393890897683, 0.6844301295853427, 0.6031687406857283,
  0.5315553977157914,
] as const;

/**
 * Fixed sets of factor weights, each weight between 70 and 130 % of the one in force: the same on every machine and at
 * every call. They are not scaled to add up to 1, because that changes no order.
 */
export function weightDraws({ factors }: Weights): Record<FactorId, number>[] {
  return Array.from({ length: DRAWS }, (_, draw) => {
    const drawn = FACTOR_IDS.map((id, axis) => {
      const at = (0.5 + (draw + 1) * (STEPS[axis] ?? 0)) % 1;
      return [id, factors[id] * (1 + SPREAD * (2 * at - 1))] as const;
    });
    return Object.fromEntries(drawn) as Record<FactorId, number>;
  });
}
