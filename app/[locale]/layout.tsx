import '../globals.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ErrorTextsProvider } from '@/components/layout/error-texts';
import { isLocale } from '@/lib/i18n/routing';

/** Pages carry a nonce, so none is made ahead of its request. */
export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: { default: 'Lianqiao 连桥', template: '%s · Lianqiao 连桥' },
};

type Props = { children: ReactNode; params: Promise<{ locale: string }> };

export default async function RootLayout({ children, params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations('layout.error');
  const texts = {
    title: t('title'),
    text: t('text'),
    reference: t('reference'),
    retry: t('retry'),
    home: t('home'),
  };
  return (
    <html lang={locale}>
      <body>
        <ErrorTextsProvider texts={texts}>{children}</ErrorTextsProvider>
      </body>
    </html>
  );
}
