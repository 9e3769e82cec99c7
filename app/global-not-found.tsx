import './globals.css';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { NotFoundPage } from '@/components/layout/not-found-page';
import { SiteDocument } from '@/components/layout/site-document';
import { leadsTo } from '@/lib/hosts/short-address';
import { permanentRedirect, redirect } from '@/lib/i18n/navigation';
import { preferredLocale } from '@/lib/i18n/preferred';
import { isLocale, type Locale } from '@/lib/i18n/routing';

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await asked();
  const t = await getTranslations({ locale, namespace: 'layout.notFound' });
  return { title: `${t('title')} · Lianqiao 连桥` };
}

/**
 * Every address without a page of its own. A few lead elsewhere; the rest is not found, and unlike a record that is
 * missing, this page arrives whole for browsers without scripts too.
 */
export default async function GlobalNotFound() {
  const { path, locale } = await asked();
  setRequestLocale(locale);
  const target = await leadsTo(path);
  if (target?.forGood) permanentRedirect(target);
  if (target) redirect(target);
  return (
    <SiteDocument locale={locale}>
      <NotFoundPage />
    </SiteDocument>
  );
}

/** The path as proxy.ts passes it on, and its language; where it names none, the one the browser asks for. */
async function asked(): Promise<{ path: string; locale: Locale }> {
  const list = await headers();
  const path = list.get('x-path') ?? '';
  const first = path.split('/')[1];
  return { path, locale: isLocale(first) ? first : preferredLocale(list.get('accept-language')) };
}
