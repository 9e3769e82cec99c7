import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ReportsPage } from '@/components/report/reports-page';
import { requireActor } from '@/lib/auth/session';
import { cityNameIn } from '@/lib/cities/name-in';
import { permanentRedirect } from '@/lib/i18n/navigation';
import type { Locale } from '@/lib/i18n/routing';
import { getCitySheet } from '@/lib/matching/candidates/sheet';
import { listReports } from '@/lib/reports/queries';

type Props = { params: Promise<{ locale: Locale; city: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'reports' });
  return { title: t('title') };
}

/** Reports of the desk about one European city. */
export default async function DeskReportsPage({ params }: Props) {
  const { locale, city } = await params;
  setRequestLocale(locale);
  const path = `/desk/candidates/${city}`;
  const actor = await requireActor(`${path}/reports`, 'host_officer', 'host_approver');
  const sheet = await getCitySheet(actor, city, new Date());
  if (!sheet) notFound();
  if ('movedTo' in sheet) {
    return permanentRedirect({ href: `/desk/candidates/${sheet.movedTo}/reports`, locale });
  }
  const [rows, t] = await Promise.all([
    listReports(actor, { side: 'host', citySlug: city }),
    getTranslations('candidates'),
  ]);
  return (
    <ReportsPage
      subject={{ side: 'host', city }}
      crumbs={[
        { label: t('title'), href: '/desk/candidates' },
        { label: cityNameIn(locale, sheet.city), href: path },
      ]}
      rows={rows}
      rankable={sheet.match?.result.rankable ?? false}
      timeZone={sheet.host.timeZone}
      locale={locale}
    />
  );
}
