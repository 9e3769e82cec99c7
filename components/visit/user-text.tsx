import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/routing';

/** What somebody wrote, marked with its language: it is set, hyphenated and read out by that language's rules. */
export function UserText({ lang, children }: { lang: Locale; children: ReactNode }) {
  return (
    <span lang={lang} className="whitespace-pre-line">
      {children}
    </span>
  );
}
