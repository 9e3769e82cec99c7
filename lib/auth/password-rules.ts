import type { Reason } from '@/lib/result';
import common from './common-passwords.json';

/** NIST SP 800-63B-4: at least 15 characters where the password is the only factor; ASVS 5.0 V6.2. */
export const MIN_LENGTH = 15;
/** Longer than any passphrase, short enough to hash. */
export const MAX_LENGTH = 256;

const PRODUCT_WORDS = ['lianqiao', '连桥', 'dalian', '大连', 'officialvisit'];
const COMMON_WORDS = new Set(common.words.split(' '));
const COMMON_WHOLE = new Set(common.whole.split(' '));
const LONGEST_WORD = 24;

/** Rows of keyboards and the alphabet: a stretch of four along one of them, either way, is a sequence. */
const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'azertyuiop',
  'qsdfghjklm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
];
const SEQUENCES = ROWS.flatMap((row) => [row, [...row].reverse().join('')]);

/**
 * Why a password is refused, or null. Length in code points after NFC; no rules about kinds of characters.
 * Refused are common passwords, words an attacker knows (`context`: city, organisation, name, address), repeats and
 * sequences, alone or put together from at most two of them with numbers between.
 */
export function passwordProblem(password: string, context: readonly string[]): Reason | null {
  const value = password.normalize('NFC');
  const length = [...value].length;
  if (/\p{Cc}/u.test(value) || !value.isWellFormed()) return reason('characters');
  if (length < MIN_LENGTH) return reason('short', MIN_LENGTH);
  if (length > MAX_LENGTH) return reason('long', MAX_LENGTH);

  const plain = plainForm(value);
  if (isRepeated(plain)) return reason('repeats');
  const known = contextWords(context);
  const parts = fewestParts(plain, known);
  return parts !== null && parts <= 2 ? reason('common') : null;
}

/** Words an attacker would try for this person, without spaces and signs; the address counts by its local part and domain name. */
function contextWords(context: readonly string[]): Set<string> {
  const words = context.flatMap((text) => [text, ...text.split(/[\s@._-]+/)]).map(plainForm);
  return new Set([...words, ...PRODUCT_WORDS].filter((word) => [...word].length >= 2));
}

/** Lower case without accents, spaces and signs, so that small disguises do not count. */
const plainForm = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The same piece over and over: "abcabcabcabcabc". */
function isRepeated(plain: string): boolean {
  if (plain === '') return true;
  for (let size = 1; size <= plain.length / 3; size += 1) {
    const piece = plain.slice(0, size);
    if (piece.repeat(Math.ceil(plain.length / size)).startsWith(plain)) return true;
  }
  return false;
}

/**
 * Of how few known words the whole text can be put together, or null when it cannot. Runs of one sign, of digits or
 * along a keyboard cost nothing. Dynamic programming over positions.
 */
function fewestParts(plain: string, known: Set<string>): number | null {
  if (COMMON_WHOLE.has(plain)) return 1;
  const cost: (number | undefined)[] = [0];
  for (let end = 1; end <= plain.length; end += 1) {
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start += 1) {
      const before = cost[start];
      const own = costOf(plain.slice(start, end), known);
      if (before === undefined || own === null) continue;
      cost[end] = Math.min(cost[end] ?? Number.POSITIVE_INFINITY, before + own);
    }
  }
  return cost[plain.length] ?? null;
}

function costOf(piece: string, known: Set<string>): number | null {
  if (/^\d+$/.test(piece) || /^(.)\1+$/u.test(piece)) return 0;
  if (piece.length >= 4 && SEQUENCES.some((sequence) => sequence.includes(piece))) return 0;
  if (known.has(piece)) return 1;
  return piece.length >= 4 && COMMON_WORDS.has(piece) ? 1 : null;
}

function reason(code: string, limit?: number): Reason {
  return {
    code: `auth.password.${code}`,
    ...(limit !== undefined && { params: { limit } }),
  };
}
