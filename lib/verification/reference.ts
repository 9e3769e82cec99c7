/** Digits and capitals that cannot be mistaken for each other; a prime number of them, for the check sign. */
const SIGNS = '123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Random signs of a reference: 31⁸, about 8.5 · 10¹¹. */
const RANDOM_SIGNS = 8;

const SHAPE = /^LQ([ML])(\d{4})([1-9A-HJKMNP-TV-Z]{8})([1-9A-HJKMNP-TV-Z])$/;

/** What a paper is: a match report, or an invitation letter. */
export type PaperKind = 'M' | 'L';

/**
 * A paper's reference: `LQ-M-2026-7K3M-9QXT-4`. The last sign checks year and random signs: one wrong sign, or two
 * neighbours in the wrong order, never make another reference.
 *
 * @param draw a random whole number from 0 to below its argument
 */
export function newReference(
  year: number,
  draw: (below: number) => number,
  kind: PaperKind = 'M',
): string {
  const random = Array.from({ length: RANDOM_SIGNS }, () => SIGNS.charAt(draw(SIGNS.length)));
  return written(kind, String(year), random.join(''));
}

/**
 * A reference as somebody copied it from paper: small letters, other or no hyphens, I and L for 1. Null when it is none,
 * or when its check sign does not fit.
 */
export function readReference(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}_.]/gu, '');
  const [, kind, year, random, check] = SHAPE.exec(withoutLookalikes(plain)) ?? [];
  if (!kind || !year || !random || check !== checkSign(year, random)) return null;
  return written(kind, year, random);
}

/** Behind the fixed letters, I and L can only have been a 1. */
const withoutLookalikes = (plain: string) =>
  plain.slice(0, 3) + plain.slice(3).replace(/[IL]/g, '1');

function written(kind: string, year: string, random: string): string {
  return `LQ-${kind}-${year}-${random.slice(0, 4)}-${random.slice(4)}-${checkSign(year, random)}`;
}

/** Whether a read reference is that of an invitation letter. */
export const isLetterReference = (reference: string): boolean => reference.startsWith('LQ-L-');

/** The sum of all signs, each times its place, modulo 31. */
function checkSign(year: string, random: string): string {
  const values = [...[...year].map(Number), ...[...random].map((sign) => SIGNS.indexOf(sign))];
  const sum = values.reduce((total, value, index) => total + (index + 1) * value, 0);
  return SIGNS.charAt(sum % SIGNS.length);
}
