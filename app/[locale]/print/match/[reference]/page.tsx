import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import { sheetOf } from '@/components/report/paper-words';
import { ReportSheets } from '@/components/report/report-sheets';
import { requireActor } from '@/lib/auth/session';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/i18n/routing';
import { openPaperOnce } from '@/lib/reports/opening';
import { verifyAddress } from '@/lib/reports/paths';
import { SECRET_HEADER } from '@/lib/reports/printing/secret-header';
import { getReportPaper, type ReportPaper } from '@/lib/reports/queries';

type Props = { params: Promise<{ locale: Locale; reference: string }> };

/** For the team that made it, or once for the browser that makes the PDF; read once per request. */
const load = cache(async (reference: string): Promise<ReportPaper> => {
  const secret = (await headers()).get(SECRET_HEADER);
  const report = secret
    ? await openPaperOnce(reference, secret, new Date())
    : await getReportPaper(
        await requireActor(
          `/print/match/${reference}`,
          'city_officer',
          'city_approver',
          'host_officer',
          'host_approver',
        ),
        reference,
      );
  if (!report) notFound();
  return report;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, reference } = await params;
  const report = await load(reference);
  const { in: words } = await sheetOf(report, locale, '');
  const { t, words: own } = words[locale];
  const { city, host } = own;
  const pair = t('pair', { city, host });
  return { title: t('title', { document: t('document'), pair, reference: report.reference }) };
}

/** A match report as it is printed: the snapshot of its day, in the language of the page or in both side by side. */
export default async function PrintMatchPage({ params }: Props) {
  const { locale, reference } = await params;
  setRequestLocale(locale);
  const report = await load(reference);
  const address = verifyAddress(env().NEXTAUTH_URL, report.reference);
  return <ReportSheets sheet={await sheetOf(report, locale, address)} />;
}
