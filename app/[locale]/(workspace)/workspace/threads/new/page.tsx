import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { loadSubject } from '@/components/thread/load-thread';
import { NewThreadPage } from '@/components/thread/new-thread-page';
import type { Locale } from '@/lib/i18n/routing';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'threads.new' });
  return { title: t('title') };
}

/** Begins a conversation about the visit or interest that the address names. */
export default async function BeginThreadPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const asked = await searchParams;
  const { actor, subject } = await loadSubject('city', asked);
  return (
    <NewThreadPage actor={actor} subject={subject} internal={false} asked={asked} locale={locale} />
  );
}
