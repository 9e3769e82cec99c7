import { isOwnRequest } from '@/lib/actions/origin';

/** How the site looks: as the reader's system asks, or fixed. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The cookie that keeps a fixed choice; who follows the system has none. */
export const THEME_COOKIE = 'lianqiao-theme';
/** Seconds: one year. */
export const THEME_COOKIE_AGE = 365 * 24 * 60 * 60;

/** A theme from a cookie or a form; whatever else stands there counts as no choice. */
export const themeOf = (value: unknown): Theme => THEMES.find((one) => one === value) ?? 'system';

/** Where the form stands on every page. */
export const THEME_ANCHOR = 'appearance';

/**
 * Where a change of the theme leads back to: the page the form stood on, if that was one of ours; otherwise the first page.
 * `origin` is the public one of the site.
 */
export function pageBefore(referrer: string | null, origin: string, locale: string): string {
  const home = `/${locale}`;
  if (!referrer || !URL.canParse(referrer)) return home;
  const { origin: from, pathname, search } = new URL(referrer);
  const isOurs = isOwnRequest({ method: 'POST', origin: from, secFetchSite: null }, origin);
  if (!isOurs || pathname.startsWith('//')) return home;
  return `${pathname}${search}#${THEME_ANCHOR}`;
}
