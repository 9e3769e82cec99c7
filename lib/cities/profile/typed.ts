/**
 * What people type, in the one way it is kept. Text that has no clear reading is left as it is: `problems.ts`
 * then names it, and the form shows it again unchanged.
 */

/** What a form shows in an empty address field; on its own it is no answer. */
const ADDRESS_START = 'https://';

/** A host name with a dot and, perhaps, a path: www.bilbao.eus/en. */
const BARE_ADDRESS = /^[^\s:/?#@]+\.[^\s:/?#@]{2,}([/?#]\S*)?$/u;

/** An address with its beginning: `www.bilbao.eus` becomes `https://www.bilbao.eus`. */
export function typedAddress(value: string): string {
  if (value === ADDRESS_START) return '';
  return BARE_ADDRESS.test(value) ? `${ADDRESS_START}${value}` : value;
}

/** A count without the signs that set its thousands apart: 345,122 · 345.122 · 345 122 · 345’122 become 345122. */
export function typedCount(value: string): string {
  const plain = value.normalize('NFKC');
  if (/^\d{1,3}([,.'’ ])\d{3}(\1\d{3})*$/u.test(plain)) return plain.replace(/\D/gu, '');
  return /^\d+$/u.test(plain) ? plain : value;
}

/**
 * A figure with a point before its decimals: 41,6 and 1.041,6 and 1 041.6 become 41.6 and 1041.6.
 * `1,041` stays: it may be a thousand or a one with three decimals.
 */
export function typedFigure(value: string): string {
  const plain = value.normalize('NFKC');
  const parts = /^(\d+|\d{1,3}([,.'’ ])\d{3}(?:\2\d{3})*)(?:([.,])(\d{1,2}))?$/u.exec(plain);
  if (!parts) return value;
  const [, whole = '', group, point, decimals] = parts;
  const unclear = (group === ',' || group === '.') && (point === undefined || point === group);
  if (unclear) return value;
  const digits = whole.replace(/\D/gu, '');
  return decimals === undefined ? digits : `${digits}.${decimals}`;
}
