import { createTranslator } from 'use-intl/core';
import { type MessageParams, wordParams } from './message-params';
import { messagesOf } from './messages';
import type { Locale } from './routing';

/** A translator for codes known only at run time: reasons, statuses, mail. Screens use next-intl's typed one. */
export type Translate = {
  (code: string, params?: MessageParams): string;
  /** Whether there is a message of this code; a group of messages is none. */
  has: (code: string) => boolean;
};

/**
 * Translates full message codes (`namespace.key`) in the given language; days and names among the parameters are
 * worded first, and dates are read in the given zone.
 */
export async function translator(locale: Locale, timeZone = 'UTC'): Promise<Translate> {
  const messages = await messagesOf(locale);
  const t = createTranslator({ locale, messages, timeZone }) as unknown as Translate & {
    raw: (code: string) => unknown;
  };
  const translate = (code: string, params?: MessageParams) =>
    t(code, params && wordParams(params, locale));
  const has = (code: string) => t.has(code) && typeof t.raw(code) === 'string';
  return Object.assign(translate, { has });
}
