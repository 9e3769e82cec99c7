import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { VisitPaper } from '@/components/visit/visit-paper';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/routing';
import { getVisit } from '@/lib/visits/queries/get-visit';

type Props = { params: Promise<{ locale: Locale; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'visit.print' });
  return { title: t('document') };
}

/** The printed twin of a visit's page. */
export default async function PrintVisitPage({ params }: Props) {
  const { locale, id } = await params;
  setRequestLocale(locale);
  const actor = await requireActor(`/print/visit/${id}`, 'city_officer', 'city_approver');
  const now = new Date();
  const visit = await getVisit(actor, id, now);
  if (visit?.side !== 'city') notFound();
  return <VisitPaper visit={visit} locale={locale} now={now} />;
}
