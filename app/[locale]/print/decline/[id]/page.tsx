import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { DeclinePaper } from '@/components/letter/decline-paper';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/routing';
import { getVisit } from '@/lib/visits/queries/get-visit';

type Props = { params: Promise<{ locale: Locale; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'declineLetter' });
  return { title: t('document') };
}

/** The letter of a declined request on paper, once it is sent; for the desk also the draft. */
export default async function PrintDeclinePage({ params }: Props) {
  const { locale, id } = await params;
  setRequestLocale(locale);
  const actor = await requireActor(
    `/print/decline/${id}`,
    'city_officer',
    'city_approver',
    'host_officer',
    'host_approver',
  );
  const visit = await getVisit(actor, id, new Date());
  const sent = visit?.declineLetter?.sent ?? null;
  const letter = sent ?? visit?.declineLetter?.draft;
  if (!visit || !letter) notFound();
  return <DeclinePaper letter={letter} sentAt={sent?.sentAt ?? null} visit={visit} />;
}
