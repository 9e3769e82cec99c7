import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import type { ReportSide } from '@/lib/reports/model';
import { reportPath } from '@/lib/reports/paths';
import type { ReportRow } from '@/lib/reports/queries';

type Props = { rows: ReportRow[]; side: ReportSide; timeZone: string; locale: Locale };

/** The reports a team has made of one match, newest first. */
export async function ReportList({ rows, side, timeZone, locale }: Props) {
  const t = await getTranslations('reports');
  if (rows.length === 0) return <EmptyState title={t('list.title')}>{t('list.empty')}</EmptyState>;
  return (
    <Table
      caption={t('list.caption')}
      columns={(['reference', 'made', 'language', 'by', 'state'] as const).map((key) => ({
        key,
        header: t(`list.${key}`),
      }))}
      rows={rows.map(({ reference, form, madeAt, madeBy, status }) => ({
        key: reference,
        cells: {
          reference: (
            <span className="whitespace-nowrap">
              <TextLink href={reportPath(side, reference)}>{reference}</TextLink>
            </span>
          ),
          made: formatDay(locale, dayIn(timeZone, madeAt)),
          language: t(`form.${form}`),
          by: madeBy || t('page.erased'),
          state: t(`status.${status}`),
        },
      }))}
    />
  );
}
