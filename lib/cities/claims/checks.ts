/**
 * What the programme looks at before it verifies a city hall: the domain of the address against the city's website, the
 * mandate of the person, the public facts, the people named. Recorded with the decision.
 */
export const CHECK_IDS = ['domain', 'mandate', 'facts', 'contacts'] as const;
export type ClaimCheckId = (typeof CHECK_IDS)[number];

/** Without this one nobody is verified; the others may stay open, and the record says so. */
export const NEEDED_CHECK: ClaimCheckId = 'mandate';
