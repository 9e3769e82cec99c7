import { getTranslations } from 'next-intl/server';
import { StatusMark } from '@/components/ui/status-mark';
import { PhoneOnly, Table } from '@/components/ui/table';
import type { ClosedRequest } from '@/lib/accounts/erasure/queries';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';

type Props = { rows: readonly ClosedRequest[]; locale: Locale };

/** What became of earlier requests; whose they were is not said. */
export async function ClosedTable({ rows, locale }: Props) {
  const t = await getTranslations('erasure.list');
  return (
    <Table
      caption={t('closedCaption')}
      columns={[
        { key: 'asked', header: t('asked') },
        { key: 'closed', header: t('closedAt') },
        { key: 'state', header: t('state') },
      ]}
      rows={rows.map(({ id, status, askedAt, closedAt }) => ({
        key: id,
        cells: {
          asked: (
            <>
              <PhoneOnly>{t('asked')} </PhoneOnly>
              {formatInstant(locale, askedAt, 'UTC')}
            </>
          ),
          closed: (
            <>
              <PhoneOnly>{t('closedAt')} </PhoneOnly>
              {formatInstant(locale, closedAt, 'UTC')}
            </>
          ),
          state: (
            <StatusMark
              status={status === 'done' ? 'complete' : 'withdrawn'}
              label={t(`stateOf.${status}`)}
            />
          ),
        },
      }))}
      note={t('zone')}
    />
  );
}
