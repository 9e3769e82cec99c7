import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import { InterestPage } from '@/components/interest/interest-page';
import { otherName } from '@/components/interest/interest-words';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/routing';
import { getInterest } from '@/lib/interests/queries';

type Props = {
  params: Promise<{ locale: Locale; id: string }>;
  searchParams: Promise<{ done?: string | string[]; answer?: string | string[] }>;
};

/** Once per request, for the page and its head. */
const load = cache(async (id: string) => {
  const actor = await requireActor(`/desk/interests/${id}`, 'host_officer', 'host_approver');
  const interest = await getInterest(actor, id, new Date());
  return interest?.reader === 'host' ? { actor, interest } : notFound();
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const { interest } = await load(id);
  const t = await getTranslations({ locale, namespace: 'interests.page' });
  return { title: t('title', { name: otherName(locale, interest) }) };
}

/** One expression of interest, as the office reads it. */
export default async function OneInterestPage({ params, searchParams }: Props) {
  const { locale, id } = await params;
  setRequestLocale(locale);
  const { done, answer } = await searchParams;
  return (
    <InterestPage
      {...(await load(id))}
      done={done}
      declining={answer === 'decline'}
      locale={locale}
    />
  );
}
