import { getTranslations } from 'next-intl/server';
import { type Crumb, PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import type { Locale } from '@/lib/i18n/routing';
import type { ReportRow } from '@/lib/reports/queries';
import { ReportForm, type Subject } from './report-form';
import { ReportList } from './report-list';

type Props = {
  subject: Subject;
  crumbs: readonly Crumb[];
  rows: ReportRow[];
  /** There is something to report. */
  rankable: boolean;
  timeZone: string;
  locale: Locale;
};

/** The reports of one match, for the team of one side: make one, find the earlier ones. */
export async function ReportsPage({ subject, crumbs, rows, rankable, timeZone, locale }: Props) {
  const t = await getTranslations('reports');
  const layout = await getTranslations('layout');
  return (
    <>
      <PageHead
        title={t('title')}
        crumbs={{ label: layout('crumbs'), steps: [...crumbs, { label: t('crumb') }] }}
        lead={<p className="max-w-measure">{t('lead')}</p>}
      />
      <Section title={t('make.title')}>
        {rankable ? <ReportForm subject={subject} /> : <p>{t('refusal.not_rankable')}</p>}
      </Section>
      <Section title={t('list.title')}>
        <ReportList rows={rows} side={subject.side} timeZone={timeZone} locale={locale} />
      </Section>
    </>
  );
}
