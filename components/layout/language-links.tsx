'use client';

import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import type { MouseEvent } from 'react';
import type { Locale } from '@/lib/i18n/routing';
import { withoutLanguage } from '@/lib/i18n/without-language';

/** Languages by their own names. */
const ownNames = { en: 'English', 'zh-CN': '中文' } satisfies Record<Locale, string>;

/** The same page, with its query, in the other language; the place on the page is kept where scripts run. */
export function LanguageLinks({ label, present }: { label: string; present: string }) {
  const path = withoutLanguage(usePathname());
  const query = useSearchParams().toString();
  const router = useRouter();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.push(event.currentTarget.href, { scroll: false });
  };
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
              <a
                href={`/${locale}${path}${query && `?${query}`}`}
                hrefLang={locale}
                onClick={follow}
                className="link"
              >
                {name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
