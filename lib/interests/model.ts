/** Where an expression of interest stands; glossary: expression_of_interest, mutual, dormant. */
export const INTEREST_STATUSES = ['sent', 'mutual', 'declined', 'withdrawn', 'dormant'] as const;
export type InterestStatus = (typeof INTEREST_STATUSES)[number];

export const INTEREST_ACTS = ['accept', 'decline', 'withdraw', 'lapse'] as const;
export type InterestAct = (typeof INTEREST_ACTS)[number];

export type InterestSide = 'city' | 'host';

/** Whoever acts: a side by its officers, or the clock. */
export type InterestActor = InterestSide | 'timer';

export const otherSideOf = (side: InterestSide): InterestSide =>
  side === 'city' ? 'host' : 'city';

/** Longest message and answer, in code points. */
export const INTEREST_MESSAGE_MAX = 1_000;

/** Addresses of the pages, without the language. */
export const interestsPathOf = (side: InterestSide): string =>
  side === 'city' ? '/workspace/interests' : '/desk/interests';

export const interestPath = (side: InterestSide, id: string): string =>
  `${interestsPathOf(side)}/${id}`;
