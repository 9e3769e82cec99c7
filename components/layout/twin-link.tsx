'use client';

import { usePathname } from 'next/navigation';
import type { Locale } from '@/lib/i18n/routing';
import { withoutLanguage } from '@/lib/i18n/without-language';

/** The same address in another language, named in that language. */
export function TwinLink({ to, children }: { to: Locale; children: string }) {
  return (
    <a href={`/${to}${withoutLanguage(usePathname())}`} hrefLang={to} lang={to} className="link">
      {children}
    </a>
  );
}
