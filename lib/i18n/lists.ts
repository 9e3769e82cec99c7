import type { Locale } from './routing';

/** Several things in a row: English, German · 英语、德语. */
export const listed = (locale: Locale, parts: readonly string[]): string =>
  parts.join(locale === 'zh-CN' ? '、' : ', ');

/** People in a sentence: Ada, Bo and Cy · Ada、Bo和Cy. */
export const namesInWords = (locale: Locale, names: readonly string[]): string =>
  new Intl.ListFormat(locale === 'en' ? 'en-GB' : 'zh-CN', { type: 'conjunction' }).format(names);

/** What stands between two sentences: a space, in Chinese nothing. */
export const sentenceGap = (locale: Locale): string => (locale === 'zh-CN' ? '' : ' ');

/** Sentences one after another; those left out leave no trace. */
export const sentences = (locale: Locale, parts: readonly (string | null)[]): string =>
  parts.filter(Boolean).join(sentenceGap(locale));

const languages = {
  en: new Intl.DisplayNames('en-GB', { type: 'language' }),
  'zh-CN': new Intl.DisplayNames('zh-Hans-CN', { type: 'language' }),
};

/** Which of the two ways of writing Norwegian makes no difference to an interpreter. */
const OVERRIDES: Record<Locale, Record<string, string>> = {
  en: { nb: 'Norwegian' },
  'zh-CN': { nb: '挪威语' },
};

/** A language by its code (ISO 639): German · 德语. */
export const languageName = (locale: Locale, code: string): string =>
  OVERRIDES[locale][code] ?? languages[locale].of(code) ?? code;
