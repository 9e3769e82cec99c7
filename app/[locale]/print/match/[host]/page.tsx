import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { MatchReport } from '@/components/match/match-report';
import { matchWords } from '@/components/match/match-words';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/routing';
import { getOwnMatch } from '@/lib/matching/queries';

type Props = { params: Promise<{ locale: Locale; host: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'match' });
  return { title: t('printed.document') };
}

/** The printed twin of a match: both languages side by side, the same size. */
export default async function PrintMatchPage({ params }: Props) {
  const { locale, host } = await params;
  setRequestLocale(locale);
  const actor = await requireActor(`/print/match/${host}`, 'city_officer', 'city_approver');
  const now = new Date();
  const view = await getOwnMatch(actor, host, now);
  if (!view) notFound();
  const [english, chinese] = await Promise.all([
    matchWords(view, 'en', 'city'),
    matchWords(view, 'zh-CN', 'city'),
  ]);
  return <MatchReport view={view} english={english} chinese={chinese} now={now} locale={locale} />;
}
