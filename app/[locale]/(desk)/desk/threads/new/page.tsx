import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { NewThreadPage } from '@/components/thread/new-thread-page';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/routing';
import { aboutOf, newThreadPath } from '@/lib/threads/model';
import { getSubject } from '@/lib/threads/queries';

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
  const about = aboutOf(asked);
  const path = about ? newThreadPath('host', about) : '/desk/threads/new';
  const actor = await requireActor(path, 'host_officer', 'host_approver');
  const subject = about && (await getSubject(actor, about));
  if (subject?.reader !== 'host') notFound();
  const internal = asked.internal === 'yes' && 'visitId' in subject.about;
  return <NewThreadPage subject={subject} internal={internal} locale={locale} />;
}
