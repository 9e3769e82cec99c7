import 'server-only';
import type { Metadata } from 'next';
import { env } from '@/lib/env';
import { type Locale, locales } from './routing';

type Page = {
  locale: Locale;
  /** Path without the language, with the query that belongs to the page; '/' is the home page. */
  path: string;
  title: string;
  description: string;
};

/** Title, description, the canonical address and the same page in both languages. */
export function pageMetadata({ locale, path, title, description }: Page): Metadata {
  const inLocale = (one: Locale) => `/${one}${path === '/' ? '' : path}`;
  return {
    metadataBase: new URL(env().NEXTAUTH_URL),
    title,
    description,
    alternates: {
      canonical: inLocale(locale),
      languages: {
        ...Object.fromEntries(locales.map((one) => [one, inLocale(one)])),
        'x-default': inLocale('en'),
      },
    },
    openGraph: { title, description, url: inLocale(locale), siteName: 'Lianqiao 连桥' },
  };
}
