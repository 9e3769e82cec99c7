import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import { ThreadPage } from '@/components/thread/thread-page';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/routing';
import { threadPath } from '@/lib/threads/model';
import { getThread } from '@/lib/threads/queries';
import { noteRead } from '@/lib/threads/read-marks';

type Props = {
  params: Promise<{ locale: Locale; id: string }>;
  searchParams: Promise<{ done?: string | string[]; word?: string | string[] }>;
};

/** Once per request, for the page and its head. */
const load = cache(async (id: string) => {
  const actor = await requireActor(threadPath('city', id), 'city_officer', 'city_approver');
  const thread = await getThread(actor, id);
  return thread?.reader === 'city' ? { actor, thread } : notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { thread } = await load((await params).id);
  return { title: thread.subject };
}

/** One conversation, as the city hall reads it; what is shown counts as read, but not what is fetched ahead. */
export default async function OneThreadPage({ params, searchParams }: Props) {
  const { locale, id } = await params;
  setRequestLocale(locale);
  const { actor, thread } = await load(id);
  if (!(await headers()).has('next-router-prefetch')) {
    const seen = { threadId: thread.id, path: threadPath('city', thread.id) };
    await noteRead(actor, { ...seen, number: thread.messages.length }, new Date());
  }
  const { done, word } = await searchParams;
  return <ThreadPage thread={thread} done={done} word={word} locale={locale} />;
}
