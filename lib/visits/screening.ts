/** The desk's short checklist: what an officer looks at before seeking approval. */
export const SCREENING_ITEMS = [
  'mandate',
  'level',
  'size',
  'dates',
  'duplicate',
  'sensitive',
] as const;
export type ScreeningItem = (typeof SCREENING_ITEMS)[number];

export const SCREENING_ANSWERS = ['yes', 'no', 'not_applicable'] as const;
export type ScreeningAnswer = (typeof SCREENING_ANSWERS)[number];

export type ScreeningAnswers = Partial<Record<ScreeningItem, ScreeningAnswer>>;

/** Complete when every item is answered and every "no" is explained in the note. */
export function isScreeningComplete(answers: ScreeningAnswers, note: string): boolean {
  const given = SCREENING_ITEMS.map((item) => answers[item]);
  if (given.some((answer) => answer === undefined)) return false;
  return !given.includes('no') || note.trim() !== '';
}

/** Whether stored answers say that a sensitive request has its sheet; "does not apply" leaves the question open. */
export const isSheetDone = (items: unknown): boolean =>
  typeof items === 'object' && items !== null && 'sensitive' in items && items.sensitive === 'yes';
