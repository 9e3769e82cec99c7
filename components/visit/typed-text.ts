import type { Locale } from '@/lib/i18n/routing';

/** A stored text as a field begins with it, marked with its language; an empty one takes the page's. */
export const typedText = (text: string | undefined, lang?: Locale) => ({
  defaultValue: text,
  lang: text ? lang : undefined,
});
