import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { matchWords } from '@/components/match/match-words';
import { ReportsPage } from '@/components/report/reports-page';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/routing';
import { getOwnMatch } from '@/lib/matching/queries';
import { listReports } from '@/lib/reports/queries';

type Props = { params: Promise<{ locale: Locale; host: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'reports' });
  return { title: t('title') };
}

/** Reports of the city's own match with one host. */
export default async function CityReportsPage({ params }: Props) {
  const { locale, host } = await params;
  setRequestLocale(locale);
  const path = `/workspace/matches/${host}`;
  const actor = await requireActor(`${path}/reports`, 'city_officer', 'city_approver');
  const view = await getOwnMatch(actor, host, new Date());
  if (!view) notFound();
  const [rows, words, t] = await Promise.all([
    listReports(actor, { side: 'city', hostSlug: host }),
    matchWords(view, locale, 'city'),
    getTranslations('match'),
  ]);
  return (
    <ReportsPage
      subject={{ side: 'city', host }}
      crumbs={[
        { label: t('crumb'), href: '/workspace/matches' },
        { label: t('pair', { city: words.city, host: words.host }), href: path },
      ]}
      rows={rows}
      rankable={view.result.rankable}
      timeZone={view.host.timeZone}
      locale={locale}
    />
  );
}
