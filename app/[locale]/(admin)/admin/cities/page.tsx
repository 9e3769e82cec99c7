import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { TabLinks } from '@/components/ui/tab-links';
import { requireActor } from '@/lib/auth/session';
import {
  CLAIM_VIEWS,
  type ClaimView,
  countClaims,
  listClaims,
} from '@/lib/cities/claims/claim-list-queries';
import { countUnreadProfiles } from '@/lib/cities/claims/look-queries';
import type { Locale } from '@/lib/i18n/routing';
import { ClaimTable } from './_components/claim-table';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'admin.claims' });
  return { title: t('title') };
}

/** Claims of city halls, by what has to be done about them. */
export default async function ClaimsPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/admin/cities', 'programme_admin', 'auditor');
  const asked = (await searchParams).view;
  const view: ClaimView = CLAIM_VIEWS.find((one) => one === asked) ?? 'submitted';
  const [counts, rows, unread] = await Promise.all([
    countClaims(actor),
    listClaims(actor, view),
    countUnreadProfiles(actor),
  ]);
  const t = await getTranslations('admin');
  const words = await getTranslations('review');
  return (
    <>
      <PageHead title={t('claims.title')} lead={<p>{t('claims.lead')}</p>} />
      <TabLinks
        label={t('claims.views')}
        tabs={[
          ...CLAIM_VIEWS.map((one) => ({
            href: `/admin/cities?view=${one}`,
            label: t(`queue.${one}`),
            count: counts[one],
            current: one === view,
          })),
          {
            href: '/admin/cities/published',
            label: words('unread.tab'),
            count: unread,
            current: false,
          },
        ]}
      />
      <div className="pt-7 pb-12">
        {rows.length === 0 ? (
          <EmptyState title={t(`claims.empty.${view}`)}>{t(`claims.emptyNote.${view}`)}</EmptyState>
        ) : (
          <ClaimTable rows={rows} view={view} locale={locale} />
        )}
      </div>
    </>
  );
}
