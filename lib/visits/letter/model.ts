import type { Days } from '@/lib/hosts/day';
import type { FileFailure, FileStatus } from '@/lib/reports/model';

/** What a letter says, in both languages. */
export const LETTER_FIELDS = [
  'addresseeEn',
  'addresseeZh',
  'textEn',
  'textZh',
  'signatureEn',
  'signatureZh',
] as const;
export type LetterField = (typeof LETTER_FIELDS)[number];
export type LetterTexts = Record<LetterField, string>;

/** What the desk works on; nothing of it is the city's until it is issued. */
export type LetterDraft = LetterTexts & {
  /** The agreed days it was written for. */
  days: Days;
  approved: boolean;
};

/** A letter that bears a number; what it says never changes. */
export type IssuedLetter = LetterTexts & {
  number: string;
  /** What anybody verifies it by. */
  reference: string;
  /** Number of the letter it replaces. */
  replaces: string | null;
  days: Days;
  issuedAt: Date;
  /** Null while it is valid: a newer letter, or the end of the visit, supersedes it. */
  supersededAt: Date | null;
  /** How far its PDF is, and its SHA-256 once it is there; null for a letter that was issued without one. */
  file: { status: FileStatus; failure: FileFailure | null; hash: string | null } | null;
};

/** Longest texts, in code points. */
export const LETTER_LIMITS = { addressee: 400, text: 4_000, signature: 400 } as const;

/** DL-2027-INV-014: host, year of issue, a number without gaps within both. */
export const formatLetterNumber = (code: string, year: number, number: number): string =>
  `${code}-${year}-INV-${String(number).padStart(3, '0')}`;

/** The letter that holds now; letters come newest first. */
export const validLetter = (letters: readonly IssuedLetter[]): IssuedLetter | null =>
  letters.find((one) => one.supersededAt === null) ?? null;
