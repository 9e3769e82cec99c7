import { type Locale, locales } from './routing';

const TAG = /^[a-z]{2,3}(?:-([a-z]{4}))?(?:-[a-z]{2})?$/i;
const known = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const knownScripts = new Intl.DisplayNames('en', { type: 'script', fallback: 'none' });

/**
 * Reads the first part of a path as a language the site does not have, or writes otherwise: `de`, `zh`, `zh-hans-cn`.
 * Gives the language to use instead, or null where the part names no language. A page in a language without pages leads
 * to the present one.
 */
export function languageInstead(part: string, present: Locale): Locale | null {
  const [, script] = TAG.exec(part) ?? [];
  const [language = ''] = part.toLowerCase().split('-');
  if (!TAG.test(part) || known.of(language) === undefined) return null;
  if (script && knownScripts.of(script) === undefined) return null;
  return locales.find((one) => one.split('-')[0] === language) ?? present;
}
