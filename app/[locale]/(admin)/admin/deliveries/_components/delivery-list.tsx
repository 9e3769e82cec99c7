import { getTranslations } from 'next-intl/server';
import { ListPages } from '@/components/notifications/list-pages';
import { EmptyState } from '@/components/ui/empty-state';
import { TabLinks } from '@/components/ui/tab-links';
import { TextLink } from '@/components/ui/text-link';
import type { Locale } from '@/lib/i18n/routing';
import { MAIL_STATUSES, type MailStatus } from '@/lib/mail/model';
import type { DeliveryLog } from '@/lib/mail/queries';
import { DeliveryTable } from './delivery-table';

const PATH = '/admin/deliveries';

type Props = { log: DeliveryLog; status: MailStatus | null; locale: Locale; mayWrite: boolean };

/** The mails of one state or of all, page by page. */
export async function DeliveryList({ log, status, locale, mayWrite }: Props) {
  const t = await getTranslations('mail');
  return (
    <>
      <TabLinks
        label={t('deliveries.tabs')}
        tabs={[
          { href: PATH, label: t('deliveries.all'), current: status === null },
          ...MAIL_STATUSES.map((one) => ({
            href: `${PATH}?status=${one}`,
            label: t(`status.${one}`),
            count: log.counts[one],
            current: status === one,
          })),
        ]}
      />
      <div className="pt-4 pb-12">
        {log.rows.length > 0 ? (
          <DeliveryTable rows={log.rows} locale={locale} mayWrite={mayWrite} />
        ) : (
          <EmptyState
            title={t('deliveries.empty')}
            action={status ? <TextLink href={PATH}>{t('deliveries.emptyAction')}</TextLink> : null}
          >
            {t('deliveries.emptyWhy')}
          </EmptyState>
        )}
        <ListPages pages={log.pages} path={PATH} query={status ? { status } : {}} />
      </div>
    </>
  );
}
