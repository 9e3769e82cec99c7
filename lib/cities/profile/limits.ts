/** Longest texts of a profile, in code points. */
export const LIMITS = { line: 200, note: 400, lesson: 1_000, url: 2_000, date: 10 } as const;
