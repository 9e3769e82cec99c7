import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { VerificationView } from '@/components/report/verification-view';
import { type PageProps, pageLocale } from '@/lib/i18n/page-props';
import { verifyPaper } from '@/lib/verification/verify';

type Props = PageProps<{ reference: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await pageLocale(params);
  const t = await getTranslations('reports.verify');
  return { title: t('title'), robots: { index: false } };
}

/** Where the code on a report leads. */
export default async function VerifyReportPage({ params }: Props) {
  const locale = await pageLocale(params);
  const { reference } = await params;
  const typed = reference.slice(0, 60);
  return <VerificationView locale={locale} typed={typed} answer={await verifyPaper(typed)} />;
}
