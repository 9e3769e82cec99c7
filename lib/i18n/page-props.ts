import { setRequestLocale } from 'next-intl/server';
import { isLocale, type Locale, routing } from './routing';

/** What every page under `[locale]` receives. */
export type PageProps<Params extends object = object> = {
  params: Promise<{ locale: string } & Params>;
};

/** The page's language, told to everything rendered below it; the root layout has refused unknown ones. */
export async function pageLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  const known = isLocale(locale) ? locale : routing.defaultLocale;
  setRequestLocale(known);
  return known;
}
