import type { FactorReading, FactorTerm, Weights } from './model';
import { round2 } from './round';

/** The row of the factor table: points = 100 × weight × value, behind the gate for all but themes. */
export function factorTerm(reading: FactorReading, gate: number, weights: Weights): FactorTerm {
  const weight = weights.factors[reading.id];
  const counted = reading.id === 'themes' ? 1 : gate;
  const { id, value, shared, missing, answered } = reading;
  return { id, weight, value, points: 100 * counted * weight * value, shared, missing, answered };
}

/** The score: rounded once, on the sum; the points themselves stay unrounded. */
export function totalOf(factors: Pick<FactorTerm, 'points'>[]): number {
  return round2(factors.reduce((sum, { points }) => sum + points, 0));
}
