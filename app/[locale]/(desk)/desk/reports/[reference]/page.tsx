import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ReportPage } from '@/components/report/report-page';
import { requireActor } from '@/lib/auth/session';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/i18n/routing';
import { verifyAddress } from '@/lib/reports/paths';
import { getReport } from '@/lib/reports/queries';

type Props = { params: Promise<{ locale: Locale; reference: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, reference } = await params;
  const t = await getTranslations({ locale, namespace: 'reports.page' });
  return { title: t('title', { reference }) };
}

/** A report of the host’s desk about one city. */
export default async function DeskReportPage({ params }: Props) {
  const { locale, reference } = await params;
  setRequestLocale(locale);
  const actor = await requireActor(`/desk/reports/${reference}`, 'host_officer', 'host_approver');
  const report = await getReport(actor, 'host', reference);
  if (!report) notFound();
  const verifyAt = verifyAddress(env().NEXTAUTH_URL, report.reference);
  return <ReportPage report={report} verifyAt={verifyAt} locale={locale} />;
}
