import type { Priority } from '@/lib/taxonomy/ids';
import type { ProspectWeights, Standing } from './model';

/**
 * The published weights of prospects-1.0. Chosen once by hand on the project's own partnership pairs, where neighbouring
 * choices do equally well (docs/evaluation.md); each reason is what the page "How prospects work" says. They say where it
 * may be worth asking, never how good a match is.
 */
export const PROSPECTS_1_0: ProspectWeights = {
  version: 'prospects-1.0',
  terms: {
    // What the host looks for; the only term that follows its priorities.
    sectors: 0.45,
    // Official visits are arranged between offices of like standing; it does not grow with the number of inhabitants.
    standing: 0.3,
    // Coast to coast, inland to inland: of the structural likenesses the one that past partnerships follow.
    coast: 0.15,
    // A seaport of its own beyond the coast: shipping, logistics, port cities' own questions.
    port: 0.05,
    // A plant on the spot. Small, for the register sees large emitters only and the regional signal rests partly on it.
    sites: 0.05,
  },
};

/** Worth of a host's sector by its priority. */
export const PRIORITY_WORTH: Record<Priority, number> = { 3: 1, 2: 0.75, 1: 0.5 };

/** Worth of a region's strongest, second, third and fourth signal: depth in one sector beats a little of everything. */
export const SIGNAL_RANKS = [0.4, 0.3, 0.2, 0.1] as const;

/** How far up the administrative ladder a seat is. */
export const STANDING_LEVEL: Record<Standing, number> = {
  national: 1,
  regional: 1,
  district: 0.5,
  none: 0,
};
