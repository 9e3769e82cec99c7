import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { readerOfThreads } from '@/components/thread/load-thread';
import { ThreadListPage } from '@/components/thread/thread-list-page';
import type { Locale } from '@/lib/i18n/routing';
import { listThreads } from '@/lib/threads/queries';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'threads' });
  return { title: t('title') };
}

/** Conversations of the city hall with hosts. */
export default async function ThreadsPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const threads = await listThreads(await readerOfThreads('city'));
  return <ThreadListPage side="city" threads={threads} locale={locale} />;
}
