import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { Ledger } from '@/components/ui/ledger';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { getPublishedRules } from '@/lib/hosts/rules/public-queries';
import { pageMetadata } from '@/lib/i18n/page-metadata';
import { type PageProps, pageLocale } from '@/lib/i18n/page-props';
import { CITY_STAGES } from '@/lib/visits/stages';
import { ClocksSection } from './_components/clocks-section';
import { LevelsSection } from './_components/levels-section';
import { RulesOf } from './_components/rules-of';
import { RulesSection } from './_components/rules-section';
import { StatusesSection } from './_components/statuses-section';
import { StepsSection } from './_components/steps-section';

type Props = PageProps & {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const FORMS = ['request', 'screening', 'delegation'] as const;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('guides.visits.meta');
  const [title, description] = [t('title'), t('description')];
  return pageMetadata({ locale, path: '/how-visits-work', title, description });
}

/** The process in whole, with the clocks and rules that a host has in force (`?host=`, otherwise the first one). */
export default async function HowVisitsWorkPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const published = await getPublishedRules((await searchParams).host);
  const [t, short, stage] = await Promise.all([
    getTranslations('guides.visits'),
    getTranslations('hosts.visit.stages'),
    getTranslations('visits.stage'),
  ]);
  return (
    <>
      <PageHead
        title={t('title')}
        lead={
          <>
            <p>{t('lead')}</p>
            <RulesOf published={published} locale={locale} />
          </>
        }
      />
      <Section title={t('stages.title')} note={<p>{t('stages.note')}</p>}>
        <Ledger ordered>
          {CITY_STAGES.map((one) => (
            <li key={one} className="grid gap-x-8 md:grid-cols-[12rem_minmax(0,1fr)]">
              <h3 className="text-h3">{stage(one)}</h3>
              <p>{short(one)}</p>
            </li>
          ))}
        </Ledger>
      </Section>
      <StatusesSection />
      <StepsSection settings={published.settings} />
      <Section title={t('forms.title')} note={<p>{t('forms.note')}</p>}>
        <DefinitionRows
          rows={FORMS.map((key) => ({
            key,
            term: <b>{t(`forms.${key}.name`)}</b>,
            value: t(`forms.${key}.text`),
          }))}
        />
      </Section>
      <ClocksSection settings={published.settings} />
      <LevelsSection />
      <RulesSection settings={published.settings} />
    </>
  );
}
