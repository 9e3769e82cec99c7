import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { hasRole } from '@/lib/auth/model';
import { requireActor } from '@/lib/auth/session';
import { listAllHosts } from '@/lib/hosts/admin/queries';
import type { Locale } from '@/lib/i18n/routing';
import { HostTable } from './_components/host-table';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const DONE = ['created', 'activated', 'deactivated'] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'adminHosts' });
  return { title: t('title') };
}

/** All hosts, and what each still needs before cities can visit it. */
export default async function HostsPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/admin/hosts', 'programme_admin', 'auditor');
  const hosts = await listAllHosts(actor);
  if (!hosts) notFound();
  const mayWrite = hasRole(actor, 'programme_admin');
  const query = await searchParams;
  const done = DONE.find((one) => one === query.done);
  const t = await getTranslations('adminHosts');
  return (
    <>
      <PageHead
        title={t('title')}
        lead={<p>{t('lead')}</p>}
        actions={mayWrite ? <LinkButton href="/admin/hosts/new">{t('add')}</LinkButton> : undefined}
      />
      {done ? (
        <div className="pb-6">
          <Notice kind="done" live>
            {t(`done.${done}`)}
          </Notice>
        </div>
      ) : null}
      <div className="pb-11">
        {hosts.length > 0 ? (
          <HostTable hosts={hosts} locale={locale} mayWrite={mayWrite} />
        ) : (
          <EmptyState title={t('noneTitle')}>{t('none')}</EmptyState>
        )}
      </div>
    </>
  );
}
