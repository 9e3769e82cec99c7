'use client';

import Link from 'next/link';
import { usePathname, useSearchParams } from 'next/navigation';
import type { Locale } from '@/lib/i18n/routing';
import { withoutLanguage } from './navigation';

/** Languages by their own names. */
const ownNames = { en: 'English', 'zh-CN': '中文' } satisfies Record<Locale, string>;

/** The same page, with its query, in the other language. */
export function LanguageLinks({ label, present }: { label: string; present: string }) {
  const path = withoutLanguage(usePathname());
  const query = useSearchParams().toString();
  return (
    <nav aria-label={label}>
      <ul className="flex gap-2.5 text-small">
        {Object.entries(ownNames).map(([locale, name]) => (
          <li key={locale} lang={locale}>
            {locale === present ? (
              <span aria-current="true" className="font-semibold">
                {name}
              </span>
            ) : (
              <Link
                href={`/${locale}${path}${query && `?${query}`}`}
                hrefLang={locale}
                prefetch={false}
                scroll={false}
                className="link"
              >
                {name}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
