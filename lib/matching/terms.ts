import type { Taxonomy } from '@/lib/taxonomy/model';
import { gatedFactors } from './factors';
import { type Themes, themes } from './factors/themes';
import type { FactorTerm, Profile, Weights } from './model';
import { factorTerm, totalOf } from './points';

/** The arithmetic of a score: the rows of the factor table, what themes rest on, and the sum. */
export type Terms = Themes & { gate: number; factors: FactorTerm[]; total: number };

/** The terms of two normalised profiles. */
export function termsOf(city: Profile, host: Profile, tax: Taxonomy, weights: Weights): Terms {
  const shared = themes(city, host, tax);
  const gate = Math.min(1, shared.reading.value / weights.gateOpensAt);
  const factors = [
    factorTerm(shared.reading, gate, weights),
    ...gatedFactors.map((factor) => factorTerm(factor(city, host), gate, weights)),
  ];
  return { ...shared, gate, factors, total: totalOf(factors) };
}
