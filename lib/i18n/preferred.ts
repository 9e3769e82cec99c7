import { type Locale, locales, routing } from './routing';

/**
 * The language to answer in where the path names none: of an `Accept-Language` header the first, by weight, that the site
 * has in any form; the default one without.
 */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...options] = part.trim().toLowerCase().split(';');
      const weight = options.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find(Boolean);
      return { language: tag.split('-')[0], weight: Number(weight ?? 1) };
    })
    .filter((one) => one.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { language } of wanted) {
    const found = locales.find((locale) => locale.split('-')[0] === language);
    if (found) return found;
  }
  return routing.defaultLocale;
}
