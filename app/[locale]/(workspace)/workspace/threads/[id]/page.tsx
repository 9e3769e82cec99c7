import type { Metadata } from 'next';
import { setRequestLocale } from 'next-intl/server';
import { loadThread, noteShown } from '@/components/thread/load-thread';
import { ThreadPage } from '@/components/thread/thread-page';
import type { Locale } from '@/lib/i18n/routing';

type Props = {
  params: Promise<{ locale: Locale; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { thread } = await loadThread('city', (await params).id);
  return { title: thread.subject };
}

/** One conversation, as the city hall reads it. */
export default async function OneThreadPage({ params, searchParams }: Props) {
  const { locale, id } = await params;
  setRequestLocale(locale);
  const { actor, thread } = await loadThread('city', id);
  await noteShown(actor, thread);
  return <ThreadPage actor={actor} thread={thread} asked={await searchParams} locale={locale} />;
}
