/** A visit's reference: the host's code, the year of submission in the host's zone, and a number within both. */
export type Reference = { code: string; year: number; number: number };

const PATTERN = /^([A-Z]{2,4})-(\d{4})-(\d{3,6})$/;

/** DL-2027-014; from 1000 on the number takes the digits it needs. */
export const formatReference = ({ code, year, number }: Reference): string =>
  `${code}-${year}-${String(number).padStart(3, '0')}`;

/** The parts of a written reference, in any case; null when it is none. */
export function parseReference(text: string): Reference | null {
  const [, code, year, number] = PATTERN.exec(text.trim().toUpperCase()) ?? [];
  if (!code || !year || !number) return null;
  const parsed = { code, year: Number(year), number: Number(number) };
  return formatReference(parsed) === text.trim().toUpperCase() && parsed.number > 0 ? parsed : null;
}
