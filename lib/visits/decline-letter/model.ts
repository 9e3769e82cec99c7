import type { LetterTexts } from '../letter/model';

/** The letter of a declined request that was sent; what it says never changes. */
export type SentDeclineLetter = LetterTexts & { sentAt: Date };

/** What a reader may know of the letter of a declined request. */
export type DeclineLetterView = {
  /** What the desk works on; null for everyone else, and once it was sent. */
  draft: LetterTexts | null;
  sent: SentDeclineLetter | null;
};
