import type { TopicTerm } from './model';

/**
 * The sum of topic terms, in hundredths. Each term is a whole number of them (1, 0.8, 0.6, 0.48, 0.4 or 0.32, times 1 or
 * 0.75), so they are added as whole numbers: no order of adding can change the last bit.
 */
export function inHundredths(terms: readonly Pick<TopicTerm, 'value'>[]): number {
  return terms.reduce((sum, { value }) => sum + Math.round(100 * value), 0);
}
