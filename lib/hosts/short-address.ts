import 'server-only';
import { languageInstead } from '@/lib/i18n/foreign-language';
import { isLocale, type Locale } from '@/lib/i18n/routing';
import { getHost } from './queries';

/** Where an address without a page of its own leads: a path without language and the language to read it in. */
export type Target = { href: string; locale: Locale };

/**
 * `/en/dalian` leads to the host of that name, for good; `/en/de/cities` to the page in a language the site has. Null for
 * every other address, and for those whose first part is not one of our languages.
 */
export async function leadsTo(path: string): Promise<(Target & { forGood: boolean }) | null> {
  const [, locale, name = '', ...more] = path.split('/');
  if (!isLocale(locale)) return null;
  const host = more.length === 0 ? await getHost(name) : null;
  if (host) return { href: `/hosts/${host.slug}`, locale, forGood: true };
  const language = languageInstead(name, locale);
  return language && { href: `/${more.join('/')}`, locale: language, forGood: false };
}
