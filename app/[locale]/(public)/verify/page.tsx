import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { VerificationView } from '@/components/report/verification-view';
import { type PageProps, pageLocale } from '@/lib/i18n/page-props';
import { verifyPaper } from '@/lib/verification/verify';

type Props = PageProps & {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  await pageLocale(params);
  const t = await getTranslations('reports.verify');
  return { title: t('title') };
}

/** Where anybody types the reference of a report. */
export default async function VerifyPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const { reference } = await searchParams;
  const typed = typeof reference === 'string' ? reference.slice(0, 60) : '';
  const answer = typed === '' ? null : await verifyPaper(typed);
  return <VerificationView locale={locale} typed={typed} answer={answer} />;
}
