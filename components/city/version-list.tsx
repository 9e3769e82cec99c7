import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import { Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import type { Publisher, VersionList } from '@/lib/cities/profile/version-queries';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';

type Props = { list: VersionList; locale: Locale; path: string };

/** Published versions of a profile, the newest first: number, day, by whom, why, how much changed. */
export async function VersionTable({ list, locale, path }: Props) {
  const t = await getTranslations('review.versions');
  if (list.versions.length === 0) {
    return <EmptyState title={t('empty')}>{t('emptyNote')}</EmptyState>;
  }
  const blank = <span className="text-muted">–</span>;
  // On phones, where the row stacks, a name or a blank says what it is.
  const named = (column: 'by' | 'signedOff' | 'reason', cell: ReactNode) => (
    <>
      <span className="phone-only text-muted">{t(`column.${column}`)} </span>
      {cell}
    </>
  );
  return (
    <Table
      caption={t('title')}
      columns={[
        { key: 'number', header: t('column.number') },
        { key: 'date', header: t('column.date') },
        { key: 'by', header: t('column.by') },
        { key: 'signedOff', header: t('column.signedOff') },
        { key: 'changes', header: t('column.changes') },
        { key: 'reason', header: t('column.reason') },
      ]}
      rows={list.versions.map(({ number, publishedAt, by, signedOffBy, reason, differences }) => ({
        key: String(number),
        cells: {
          number: (
            <TextLink href={`${path}/${number}`} tone="strong">
              {t('version', { number })}
            </TextLink>
          ),
          date: formatDay(locale, dayIn(list.city.timeZone, publishedAt)),
          by: named('by', <PublisherName by={by} />),
          signedOff: named('signedOff', signedOffBy ? <PublisherName by={signedOffBy} /> : blank),
          changes: number === 1 ? t('first') : t('changes', { count: differences.length }),
          reason: named('reason', reason ? <span lang="">{reason}</span> : blank),
        },
      }))}
    />
  );
}

/** By whom a version was published, as far as the reader may know. */
export async function PublisherName({ by }: { by: Publisher }) {
  const t = await getTranslations('review.versions.by');
  return by.kind === 'person' ? <span lang="">{by.name}</span> : t(by.kind);
}
