import type { Proof } from './model';

export const isProofEmpty = ({ url, note, date }: Proof): boolean => !url && !note && !date;

export const isProofComplete = (proof: Proof): boolean =>
  (proof.url !== '' || proof.note !== '') &&
  (proof.url === '' || isPublicAddress(proof.url)) &&
  isDocumentDate(proof.date);

/** Https only: a link must never run a script, and must work from anywhere. */
export function isPublicAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const url = new URL(value);
  return url.protocol === 'https:' && url.hostname.includes('.');
}

/** A year, month or day that the calendar has: 2026, 2026-05 or 2026-05-12. */
export function isDocumentDate(value: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
