/** A European city sets priorities (matching.md §2): at most so many sectors at the top, so many sub-topics in all. */
export const MAX_TOP_PRIORITIES = 3;
export const MAX_TOPICS = 15;
