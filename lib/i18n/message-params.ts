import { z } from 'zod';
import { formatDay, formatDays } from './format';
import type { Locale } from './routing';

const isoDay = z.iso.date();

const param = z.union([
  z.string(),
  z.number(),
  z.strictObject({ name: z.strictObject({ en: z.string(), zh: z.string().nullable() }) }),
  z.strictObject({ day: isoDay }),
  z.strictObject({ days: z.strictObject({ from: isoDay, to: isoDay }) }),
]);

/** Parameters of a sentence that is stored now and worded when somebody reads it, in that reader's language. */
export const messageParams = z.record(z.string(), param);

export type MessageParam = z.infer<typeof param>;
export type MessageParams = z.infer<typeof messageParams>;
/** A proper name in both languages; without a Chinese form the own one stands in both. */
export type NameParam = { name: { en: string; zh: string | null } };
/** A calendar day, `2027-05-12`. */
export type DayParam = { day: string };
/** First and last calendar day, both included. */
export type DaysParam = { days: { from: string; to: string } };

/**
 * Stored parameters as plain values for a translator.
 *
 * @param foreign what becomes of a name that has no form in the reader's language: on pages it is set apart
 */
export function wordParams(
  params: MessageParams,
  locale: Locale,
  foreign: (name: string) => string = (name) => name,
): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, word(value, locale, foreign)]),
  );
}

function word(
  value: MessageParam,
  locale: Locale,
  foreign: (name: string) => string,
): string | number {
  if (typeof value !== 'object') return value;
  if ('name' in value) {
    if (locale === 'en') return value.name.en;
    return value.name.zh || foreign(value.name.en);
  }
  if ('day' in value) return formatDay(locale, value.day);
  return formatDays(locale, value.days.from, value.days.to);
}
