import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/i18n/routing';
import { chosenTheme } from '@/lib/theme/read';
import { ErrorTextsProvider } from './error-texts';

/**
 * The document every page stands in: its language, the theme the reader chose (written by the server, so that nothing
 * flashes), and what the browser needs to say when the server cannot.
 */
export async function SiteDocument({ locale, children }: { locale: Locale; children: ReactNode }) {
  const [t, theme, list] = await Promise.all([
    getTranslations({ locale, namespace: 'layout.error' }),
    chosenTheme(),
    headers(),
  ]);
  const texts = {
    title: t('title'),
    text: t('text'),
    reference: t('reference'),
    requestId: list.get('x-request-id'),
    retry: t('retry'),
    home: t('home'),
    contact: t('contact'),
  };
  return (
    <html lang={locale} data-theme={theme === 'system' ? undefined : theme}>
      <body>
        <ErrorTextsProvider texts={texts}>{children}</ErrorTextsProvider>
      </body>
    </html>
  );
}
