import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { loadThreadForPaper } from '@/components/thread/load-thread';
import { ThreadPaper } from '@/components/thread/thread-paper';
import type { Locale } from '@/lib/i18n/routing';

type Props = { params: Promise<{ locale: Locale; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'threads.paper' });
  return { title: t('document') };
}

/** The printed twin of a conversation, for both sides; an internal one is on paper for the host alone too. */
export default async function PrintThreadPage({ params }: Props) {
  const { locale, id } = await params;
  setRequestLocale(locale);
  const thread = await loadThreadForPaper(id);
  return <ThreadPaper thread={thread} locale={locale} now={new Date()} />;
}
