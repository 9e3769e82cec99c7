import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { pageMetadata } from '@/lib/i18n/page-metadata';
import { type PageProps, pageLocale } from '@/lib/i18n/page-props';
import { listSources } from '@/lib/sources/queries';
import { sectorName } from '@/lib/taxonomy/taxonomy';
import { SourceList } from './_components/source-list';
import { VisaRoutes } from './_components/visa-routes';

/** What each regional signal is made of: sector and message key under sources.basis. */
const SIGNALS = [
  ['smart_manufacturing', 'manufacturing'],
  ['green_petrochemical', 'petrochemical_sites'],
  ['digital_economy', 'ict_services'],
  ['new_energy_vehicle', 'vehicle_sites'],
  ['vocational_training', 'vocational_attainment'],
] as const;
const GAPS = ['ties', 'years', 'places', 'signals', 'names'] as const;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('sources.page.meta');
  const [title, description] = [t('title'), t('description')];
  return pageMetadata({ locale, path: '/sources', title, description });
}

export default async function SourcesPage({ params }: PageProps) {
  await pageLocale(params);
  const [t, sources] = await Promise.all([getTranslations('sources.page'), listSources()]);
  return (
    <>
      <PageHead title={t('title')} lead={<p>{t('lead')}</p>} />
      <Section title={t('data.title')} note={<p>{t('data.note')}</p>}>
        <SourceList sources={sources.filter((source) => source.position !== null)} />
      </Section>
      <SignalMethod />
      <Section title={t('gaps.title')}>
        <ul className="ledger ledger-top">
          {GAPS.map((key) => (
            <li key={key}>{t(`gaps.${key}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('facts.title')} note={<p>{t('facts.note')}</p>}>
        <SourceList sources={sources.filter((source) => source.position === null)} />
      </Section>
      <VisaRoutes />
      <Section title={t('software.title')}>
        <p className="max-w-measure">{t('software.text')}</p>
      </Section>
    </>
  );
}

async function SignalMethod() {
  const [t, basis, locale] = await Promise.all([
    getTranslations('sources.page.signals'),
    getTranslations('sources.basis'),
    getLocale(),
  ]);
  return (
    <Section id="signals" title={t('title')} note={<p>{t('note')}</p>}>
      <DefinitionRows
        rows={SIGNALS.map(([sector, key]) => ({
          key,
          term: <b>{sectorName(sector, locale)}</b>,
          value: basis(key),
        }))}
      />
    </Section>
  );
}
