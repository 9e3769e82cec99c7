import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { Ledger } from '@/components/ui/ledger';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { pageMetadata } from '@/lib/i18n/page-metadata';
import { type PageProps, pageLocale } from '@/lib/i18n/page-props';
import { currentPolicy } from '@/lib/matching/policy/current';
import { ExampleSection } from './_components/example-section';
import { FactorsSection } from './_components/factors-section';
import { PolicyLog } from './_components/policy-log';
import { ThemesSection } from './_components/themes-section';

const PRINCIPLES = ['decision', 'mutual', 'silence', 'explained', 'same'] as const;
const NEVER = ['name', 'country', 'ties', 'age', 'signals', 'position'] as const;
/** The axioms of the model, in plain words; lib/matching/axioms.test.ts holds them. */
const ALWAYS = [
  'range',
  'adding',
  'host',
  'order',
  'facts',
  'unrelated',
  'symmetry',
  'between',
  'zero',
  'sum',
  'others',
  'twice',
  'repeat',
  'gain',
] as const;
const READING = ['labels', 'confidence', 'range', 'order'] as const;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('guides.matching.meta');
  const [title, description] = [t('title'), t('description')];
  return pageMetadata({ locale, path: '/how-matching-works', title, description });
}

export default async function HowMatchingWorksPage({ params }: PageProps) {
  await pageLocale(params);
  const [t, policy] = await Promise.all([getTranslations('guides.matching'), currentPolicy()]);
  return (
    <>
      <PageHead
        title={t('title')}
        lead={
          <>
            <p>{t('lead')}</p>
            <p className="pt-1 text-muted text-small">
              {t('version', { version: policy.version })}
            </p>
          </>
        }
      />
      <Section title={t('principles.title')}>
        <DefinitionRows
          rows={PRINCIPLES.map((key) => ({
            key,
            term: <b>{t(`principles.${key}.name`)}</b>,
            value: t(`principles.${key}.text`),
          }))}
        />
      </Section>
      <FactorsSection weights={policy.weights} />
      <ThemesSection />
      <ExampleSection weights={policy.weights} />
      <Section title={t('never.title')}>
        <Ledger>
          {NEVER.map((key) => (
            <li key={key}>{t(`never.${key}`)}</li>
          ))}
        </Ledger>
      </Section>
      <Section title={t('always.title')} note={<p>{t('always.note')}</p>}>
        <Ledger>
          {ALWAYS.map((key) => (
            <li key={key}>{t(`always.${key}`)}</li>
          ))}
        </Ledger>
      </Section>
      <Section title={t('reading.title')}>
        <div className="flex max-w-measure flex-col gap-3">
          {READING.map((key) => (
            <p key={key}>{t(`reading.${key}`)}</p>
          ))}
        </div>
      </Section>
      <Section title={t('limits.title')}>
        <div className="flex max-w-measure flex-col gap-3">
          <p>{t('limits.history')}</p>
          <p>{t('limits.declared')}</p>
        </div>
      </Section>
      <PolicyLog />
    </>
  );
}
