/**
 * How often the order of prospects puts a city with a known partnership before one without (AUC; 0.5 is chance), with its
 * 95 % interval, beside the same for the number of residents. From docs/evaluation.md; `measured.test.ts` holds the two together.
 */
export const MEASURED = {
  pairs: 204,
  chineseCities: 79,
  prospects: { auc: 0.67, from: 0.623, to: 0.713 },
  size: { auc: 0.676, from: 0.628, to: 0.722 },
} as const;
