import type { Priority } from '@/lib/taxonomy/ids';
import type { Weights } from './model';

/**
 * The published weights of match-1.0: a policy choice, not a measurement. Each reason is what the
 * page "How matching works" says; a change is a new version with its own reason.
 */
export const MATCH_1_0: Weights = {
  version: 'match-1.0',
  factors: {
    // The stated purpose of both sides, hence more than half.
    themes: 0.55,
    // How to work together: a visit, a joint park, a pilot.
    modes: 0.15,
    // An existing framework lowers the cost of starting.
    networks: 0.1,
    // Comparable problems, for example seaport to seaport.
    character: 0.1,
    // Whether the city can act within one visit season.
    readiness: 0.1,
  },
  // Below this mutual fit, formalities count in proportion: no pair climbs on them alone.
  gateOpensAt: 0.4,
};

/** Worth of a sector by its priority, in a side's fit. */
export const PRIORITY_WEIGHT: Record<Priority, number> = { 3: 1, 2: 0.75, 1: 0.5 };

/** Worth of a side's strongest, second, third and fourth sector; a fifth earns nothing. */
export const RANK_WEIGHTS = [0.4, 0.3, 0.2, 0.1] as const;

/** A related sector counts at most this much, against 0.5 for agreeing on a sector itself. */
export const RELATED_LINK = 0.3;

/** A topic the host did not list but welcomes through an open sector counts slightly less. */
export const OPEN_SECTOR = 0.8;

/** A sub-topic without any proof counts three quarters. */
export const WITHOUT_EVIDENCE = 0.75;
