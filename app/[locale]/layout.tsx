import '../globals.css';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SiteDocument } from '@/components/layout/site-document';
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
  return <SiteDocument locale={locale}>{children}</SiteDocument>;
}
