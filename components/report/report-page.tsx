import { getTranslations } from 'next-intl/server';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { cityNameIn } from '@/lib/cities/name-in';
import { formatInstant, formatZone } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { withoutScheme } from '@/lib/reports/paths';
import type { ReportDetail } from '@/lib/reports/queries';
import { newerWords } from './newer-words';
import { ReportFile } from './report-file';

type Props = { report: ReportDetail; verifyAt: string; locale: Locale };

/** One report: its PDF or how far that is, the print view, and what is known about it. */
export async function ReportPage({ report, verifyAt, locale }: Props) {
  const t = await getTranslations('reports');
  const layout = await getTranslations('layout');
  const { reference, side, city, host } = report;
  const [cityName, hostName] = [cityNameIn(locale, city), cityNameIn(locale, host)];
  const list =
    side === 'city'
      ? `/workspace/matches/${host.slug}/reports`
      : `/desk/candidates/${city.slug}/reports`;
  const newer = await newerWords(report.newer, locale);
  return (
    <>
      <PageHead
        title={t('page.pair', { city: cityName, host: hostName })}
        crumbs={{
          label: layout('crumbs'),
          steps: [{ label: t('crumb'), href: list }, { label: reference }],
        }}
        lead={<p>{t('page.title', { reference })}</p>}
      />
      <Section title={t('page.file')}>
        <ReportFile report={report} />
      </Section>
      <Section title={t('page.about')}>
        {newer ? (
          <div className="pb-4">
            <Notice>
              {t('page.newer', { what: newer })}{' '}
              <TextLink href={list}>{t('page.newerLink')}</TextLink>
            </Notice>
          </div>
        ) : null}
        <DefinitionRows rows={await aboutRows(report, verifyAt, locale)} />
      </Section>
    </>
  );
}

async function aboutRows(report: ReportDetail, verifyAt: string, locale: Locale) {
  const t = await getTranslations('reports');
  const { reference, form, host, madeAt, madeBy, reviewer, basis, inputsHash } = report;
  const person = ({ name, office }: { name: string; office: string | null }) =>
    office ? t('page.person', { name, office }) : name;
  return [
    { key: 'reference', term: t('page.reference'), value: reference },
    {
      key: 'made',
      term: t('page.made'),
      value: t('page.madeAt', {
        at: formatInstant(locale, madeAt, host.timeZone),
        zone: formatZone(locale, host.timeZone),
      }),
    },
    {
      key: 'by',
      term: t('page.madeBy'),
      value: madeBy.name ? person(madeBy) : t('page.erased'),
    },
    {
      key: 'reviewer',
      term: t('page.reviewedBy'),
      value: reviewer ? person(reviewer) : t('page.nobody'),
    },
    { key: 'language', term: t('page.language'), value: t(`form.${form}`) },
    { key: 'basis', term: t('page.basis'), value: basis[locale] },
    {
      key: 'hash',
      term: t('page.hash'),
      value: <code className="break-all text-note">{inputsHash}</code>,
    },
    {
      key: 'verify',
      term: t('page.verify'),
      value: (
        <TextLink href={`/verify/${reference}`}>
          <span className="break-all">{withoutScheme(verifyAt)}</span>
        </TextLink>
      ),
    },
  ];
}
