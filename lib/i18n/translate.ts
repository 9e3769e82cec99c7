import { createTranslator } from 'use-intl/core';
import { messagesOf } from './messages';
import type { Locale } from './routing';

type Params = Record<string, string | number | Date>;

/** A translator for codes known only at run time: reasons, statuses, mail. Screens use next-intl's typed one. */
export type Translate = {
  (code: string, params?: Params): string;
  has: (code: string) => boolean;
};

/** Translates full message codes (`namespace.key`) in the given language; dates are read in the given zone. */
export async function translator(locale: Locale, timeZone = 'UTC'): Promise<Translate> {
  const messages = await messagesOf(locale);
  const t = createTranslator({ locale, messages, timeZone }) as unknown as Translate;
  return t;
}
