import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { Ledger } from '@/components/ui/ledger';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { formatPartialDay } from '@/lib/i18n/format';
import { pageMetadata } from '@/lib/i18n/page-metadata';
import { type PageProps, pageLocale } from '@/lib/i18n/page-props';
import { MEASURED } from '@/lib/prospects/measured';
import { PROSPECTS_1_0 } from '@/lib/prospects/weights';
import { TermsSection } from './_components/terms-section';

const PRINCIPLES = ['notMatch', 'proxies', 'sizeFree', 'unknown', 'host'] as const;
const LIMITS = ['petro', 'vehicles', 'training', 'age', 'ports', 'gaps'] as const;
/** When the weights in force were published. */
const SINCE = '2026-11';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('prospects.guide.meta');
  const [title, description] = [t('title'), t('description')];
  return pageMetadata({ locale, path: '/how-prospects-work', title, description });
}

export default async function HowProspectsWorkPage({ params }: PageProps) {
  const locale = await pageLocale(params);
  const t = await getTranslations('prospects.guide');
  return (
    <>
      <PageHead
        title={t('title')}
        lead={
          <>
            <p>{t('lead')}</p>
            <p className="pt-1 text-muted text-small">
              {t('version', {
                model: PROSPECTS_1_0.version,
                since: formatPartialDay(locale, SINCE),
              })}
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
      <TermsSection />
      <Section title={t('limits.title')}>
        <Ledger>
          {LIMITS.map((key) => (
            <li key={key}>{t(`limits.${key}`)}</li>
          ))}
        </Ledger>
        <p className="mt-3 text-small">
          <TextLink href="/sources#signals">{t('sources')}</TextLink>
        </p>
      </Section>
      <Section title={t('evidence.title')}>
        <div className="flex max-w-measure flex-col gap-3">
          <p>
            {t('evidence.history', {
              pairs: MEASURED.pairs,
              cities: MEASURED.chineseCities,
              ...MEASURED.prospects,
              sizeAuc: MEASURED.size.auc,
              sizeFrom: MEASURED.size.from,
              sizeTo: MEASURED.size.to,
            })}
          </p>
          <p>{t('evidence.aim')}</p>
        </div>
      </Section>
    </>
  );
}
