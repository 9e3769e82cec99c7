import { getTranslations } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { ClaimMark } from '@/components/city/claim-mark';
import { Table } from '@/components/ui/table';
import { DemoMark, Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import type { ClaimRow, ClaimView } from '@/lib/cities/claims/claim-list-queries';
import { cityNameIn } from '@/lib/cities/name-in';
import { countryName } from '@/lib/i18n/countries';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';

type Props = { rows: readonly ClaimRow[]; view: ClaimView; locale: Locale };

/** One row a claim, in the order in which they are to be dealt with. */
export async function ClaimTable({ rows, view, locale }: Props) {
  const t = await getTranslations('admin.claims');
  return (
    <Table
      caption={t('caption')}
      columns={[
        { key: 'city', header: t('city') },
        { key: 'organisation', header: t('organisation') },
        { key: 'status', header: t('status') },
        { key: 'since', header: t(`since.${view}`) },
        { key: 'mark', header: t('mark') },
      ]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          city: (
            <>
              <TextLink href={`/admin/cities/${row.id}`} tone="strong">
                <CityName city={row.city} locale={locale} />
              </TextLink>
              <span className="block font-normal text-muted text-small">
                {countryName(locale, row.city.countryCode)}
              </span>
            </>
          ),
          organisation: cityNameIn(locale, row.organisation),
          status: <ClaimMark status={row.status} />,
          since: formatInstant(locale, row.since, 'UTC'),
          mark: (
            <span className="flex flex-wrap gap-2">
              {row.freeMail ? <Tag>{t('freeMail')}</Tag> : null}
              {row.demo ? <DemoMark>{t('demo')}</DemoMark> : null}
            </span>
          ),
        },
      }))}
      note={t('utc')}
    />
  );
}
