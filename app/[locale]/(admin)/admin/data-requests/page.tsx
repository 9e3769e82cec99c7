import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { listDataRequests } from '@/lib/accounts/erasure/queries';
import { hasRole } from '@/lib/auth/model';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/routing';
import { ClosedTable } from './_components/closed-table';
import { OpenTable } from './_components/open-table';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'erasure.list' });
  return { title: t('title') };
}

/** People who ask to be erased, with the days that are left; administrators carry it out. */
export default async function DataRequestsPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/admin/data-requests', 'programme_admin', 'auditor');
  const requests = await listDataRequests(actor, new Date());
  if (!requests) notFound();
  const { open, closed } = requests;
  const mayWrite = hasRole(actor, 'programme_admin');
  const isDone = (await searchParams).done === 'erased';
  const t = await getTranslations('erasure.list');
  return (
    <>
      <PageHead
        title={t('title')}
        lead={<p className="text-muted">{t('lead', { count: open.length })}</p>}
      />
      {isDone ? (
        <div className="pb-6">
          <Notice kind="done" live>
            {t('done')}
          </Notice>
        </div>
      ) : null}
      <Section
        title={t('open')}
        note={
          <>
            <p>{t('openNote')}</p>
            {mayWrite ? null : <p>{t('masked')}</p>}
          </>
        }
      >
        {open.length > 0 ? (
          <OpenTable rows={open} locale={locale} mayWrite={mayWrite} />
        ) : (
          <EmptyState title={t('none')}>{t('noneText')}</EmptyState>
        )}
      </Section>
      <Section title={t('closed')} note={<p>{t('closedNote')}</p>}>
        {closed.length > 0 ? (
          <ClosedTable rows={closed} locale={locale} />
        ) : (
          <p className="text-muted">{t('closedNone')}</p>
        )}
      </Section>
    </>
  );
}
