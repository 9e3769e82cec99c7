import { z } from 'zod';

/** What the desk recommends to whoever decides. */
export const RECOMMENDATIONS = ['approve', 'decline', 'change'] as const;
export type Recommendation = (typeof RECOMMENDATIONS)[number];

/** Who bears an estimated cost. */
export const BEARERS = ['host', 'city', 'shared'] as const;

/** Rows of the cost estimate; longest texts in code points; the largest sum of one row in yuan. */
export const ASSESSMENT_LIMITS = { rows: 6, line: 200, text: 2_000, cny: 100_000_000 } as const;

/** An estimated cost in whole yuan. */
export const costRow = z.strictObject({
  item: z.string(),
  cny: z.int(),
  bearer: z.enum(BEARERS),
});
export type Cost = z.output<typeof costRow>;

/** The part of the screening sheet that the desk writes in its own words. */
export type Assessment = {
  counterpartOfficeZh: string;
  counterpartOfficeEn: string;
  risks: string;
  costs: Cost[];
  recommendation: Recommendation | null;
  reasons: string;
};

/** A sheet nobody has assessed yet. */
export const NO_ASSESSMENT: Assessment = {
  counterpartOfficeZh: '',
  counterpartOfficeEn: '',
  risks: '',
  costs: [],
  recommendation: null,
  reasons: '',
};

/** Whoever recommends anything but approval says why. A sheet without a recommendation is as complete as its checklist. */
export const isReasoned = ({
  recommendation,
  reasons,
}: Pick<Assessment, 'recommendation' | 'reasons'>): boolean =>
  recommendation === null || recommendation === 'approve' || reasons.trim() !== '';
