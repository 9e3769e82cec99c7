import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { hasRole } from '@/lib/auth/model';
import { requireActor } from '@/lib/auth/session';
import { pageNumber } from '@/lib/http/page-number';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { listGivenUpJobs } from '@/lib/jobs/queries';
import { MAIL_STATUSES } from '@/lib/mail/model';
import { listDeliveries } from '@/lib/mail/queries';
import { DeliveryList } from './_components/delivery-list';
import { GivenUpJobs } from './_components/given-up-jobs';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'mail.deliveries' });
  return { title: t('title') };
}

/** The mail log: what became of every mail, with the failed ones to send again. */
export default async function DeliveriesPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/admin/deliveries', 'programme_admin', 'auditor');
  const query = await searchParams;
  const status = MAIL_STATUSES.find((one) => one === query.status) ?? null;
  const [log, jobs] = await Promise.all([
    listDeliveries(actor, { status, page: pageNumber(query.page) }, new Date()),
    listGivenUpJobs(actor),
  ]);
  if (!log || !jobs) notFound();
  const t = await getTranslations('mail.deliveries');
  const mayWrite = hasRole(actor, 'programme_admin');
  return (
    <>
      <PageHead
        title={t('title')}
        lead={<p className="text-muted">{t('summary', { count: log.counts.failed })}</p>}
        actions={mayWrite && log.counts.kept > 0 ? <OutboxLink label={t('outbox')} /> : null}
      />
      {log.stalledSince ? (
        <div className="pb-7">
          <Notice kind="caution">
            {t('stalled', { when: formatInstant(locale, log.stalledSince, 'UTC') })}
          </Notice>
        </div>
      ) : null}
      <DeliveryList log={log} status={status} locale={locale} mayWrite={mayWrite} />
      {jobs.length > 0 ? <GivenUpJobs jobs={jobs} locale={locale} /> : null}
    </>
  );
}

const OutboxLink = ({ label }: { label: string }) => (
  <LinkButton look="outline" href="/outbox">
    {label}
  </LinkButton>
);
