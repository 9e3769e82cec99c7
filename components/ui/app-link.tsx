import { getLocale } from 'next-intl/server';
import type { AnchorHTMLAttributes } from 'react';
import { getPathname } from '@/lib/i18n/navigation';
import type { Locale } from '@/lib/i18n/routing';

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

/** Addresses without a language: routes of files, feeds and the API (proxy.ts knows the same list). */
const AS_IT_IS = /^(#|[a-z]+:|\/(api|files|feed)\/)/;

/**
 * A link, for server components. Paths of the application are written without the language
 * (`/cities/rostock-de`); fragments, files and other addresses go out as they are. It is a plain link: pages arrive
 * whole from the server, and Next's own link would cost every page 4 kB of script and a request per link seen.
 */
export async function AppLink(props: Props) {
  if (AS_IT_IS.test(props.href) || props.download !== undefined) return <a {...props} />;
  const locale = (await getLocale()) as Locale;
  return <a {...props} href={getPathname({ href: props.href, locale })} />;
}
