import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/routing';

type Props = { locales: readonly Locale[]; children: (locale: Locale) => ReactNode };

/** What a paper says, in its one language over the whole width, or in both side by side at the same size. */
export function InLanguages({ locales, children }: Props) {
  return (
    <div className={locales.length > 1 ? 'paper-columns' : undefined}>
      {locales.map((locale) => (
        <div key={locale} lang={locale} className="min-w-0 text-body">
          {children(locale)}
        </div>
      ))}
    </div>
  );
}
