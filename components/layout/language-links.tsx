'use client';

import { useSearchParams } from 'next/navigation';
import { useLocale } from 'next-intl';
import { Link, usePathname } from '@/lib/i18n/navigation';
import { type Locale, locales } from '@/lib/i18n/routing';

/** Languages by their own names. */
const ownNames: Record<Locale, string> = { en: 'English', 'zh-CN': '中文' };

/** The same page, with its query, in the other language. */
export function LanguageLinks({ label }: { label: string }) {
  const present = useLocale();
  const path = usePathname();
  const query = useSearchParams().toString();
  return (
    <nav aria-label={label}>
      <ul className="flex gap-2.5 text-small">
        {locales.map((locale) => (
          <li key={locale} lang={locale}>
            {locale === present ? (
              <span aria-current="true" className="font-semibold">
                {ownNames[locale]}
              </span>
            ) : (
              <Link
                href={query ? `${path}?${query}` : path}
                locale={locale}
                hrefLang={locale}
                prefetch={false}
                scroll={false}
                className="link"
              >
                {ownNames[locale]}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
