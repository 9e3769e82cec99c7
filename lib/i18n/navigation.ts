import { permanentRedirect as permanentRedirectTo, redirect as redirectTo } from 'next/navigation';
import type { Locale } from './routing';

/** A path of the application, written without its language. */
type Target = {
  href: string | { pathname: string; query: Record<string, string> };
  locale: Locale;
};

/**
 * The path with its language in front. These few lines stand in for next-intl's own navigation, whose link would
 * bring its translations (11 kB) into every page; links are `AppLink`.
 */
export function getPathname({ href, locale }: Target): string {
  const path = typeof href === 'string' ? href : href.pathname;
  const query = typeof href === 'string' ? '' : `?${new URLSearchParams(href.query)}`;
  return `/${locale}${path === '/' ? '' : path.replace(/^\/(?=[?#])/, '')}${query}`;
}

/** Sends the browser to a page in the given language. */
export function redirect(target: Target): never {
  redirectTo(getPathname(target));
}

/** The same for a page that has moved for good. */
export function permanentRedirect(target: Target): never {
  permanentRedirectTo(getPathname(target));
}
