import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ScreeningPaper } from '@/components/screening/screening-paper';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/routing';
import { getVisit } from '@/lib/visits/queries/get-visit';

type Props = { params: Promise<{ locale: Locale; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'screening' });
  return { title: t('document') };
}

/** The screening sheet on paper; the host's alone. */
export default async function PrintScreeningPage({ params }: Props) {
  const { locale, id } = await params;
  setRequestLocale(locale);
  const actor = await requireActor(
    `/print/screening/${id}`,
    'host_officer',
    'host_approver',
    'auditor',
  );
  const visit = await getVisit(actor, id, new Date());
  if (!visit?.desk) notFound();
  return <ScreeningPaper visit={visit} desk={visit.desk} />;
}
