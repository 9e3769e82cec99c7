import { getLocale, getTranslations } from 'next-intl/server';
import { SourceNote } from '@/components/city/source-note';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { directoryPath } from '@/lib/cities/directory/filter-query';
import { STRONG_SIGNAL } from '@/lib/cities/directory/filters';
import { countryName } from '@/lib/i18n/countries';
import type { StrongRegion } from '@/lib/sectors/model';
import type { SectorId } from '@/lib/taxonomy/ids';
import { sectorName } from '@/lib/taxonomy/taxonomy';

type Props = { sector: SectorId; regions: readonly StrongRegion[] };

/** Regions where the statistic is strong, kept apart from what cities say: what it is made of, its years and source. */
export async function RegionsSection({ sector, regions }: Props) {
  const [t, sources, locale] = await Promise.all([
    getTranslations('sectors.regions'),
    getTranslations('sources'),
    getLocale(),
  ]);
  const [first] = regions;
  if (!first) {
    return (
      <Section title={t('title')}>
        <p className="max-w-measure text-muted">{t('none')}</p>
      </Section>
    );
  }
  const basis = `basis.${first.basis}` as 'basis.manufacturing';
  return (
    <Section
      title={t('title')}
      note={
        <>
          <div className="flex gap-2.5">
            <EvidenceMark kind="signal" />
            <p>{t('note', { threshold: STRONG_SIGNAL })}</p>
          </div>
          <p>
            <TextLink href={directoryPath({ known: ['signal'], sectors: [sector] })}>
              {t('directory')}
            </TextLink>
          </p>
        </>
      }
    >
      <p className="max-w-measure pb-4 text-muted text-small">
        {sources(basis)}
        {locale === 'en' ? '. ' : '。'}
        <TextLink href="/sources#signals" tone="muted">
          {t('method')}
        </TextLink>
      </p>
      <Table
        dense
        caption={t('caption', { sector: sectorName(sector, locale) })}
        columns={[
          { key: 'country', header: t('columns.country'), className: 'md:w-1/5' },
          { key: 'regions', header: t('columns.regions') },
          { key: 'source', header: t('columns.source'), align: 'end', className: 'md:w-1/5' },
        ]}
        rows={byCountry(regions).map(([country, inCountry]) => ({
          key: country,
          cells: {
            country: <span className="font-normal">{countryName(locale, country)}</span>,
            regions: <RegionNames regions={inCountry} />,
            source: <SourceNote source={first.source} year={yearsOf(inCountry)} />,
          },
        }))}
        note={t('cities')}
      />
    </Section>
  );
}

/** Regions of one country, each with the number of its cities in the directory. */
async function RegionNames({ regions }: { regions: readonly StrongRegion[] }) {
  const t = await getTranslations('sectors.regions');
  return (
    <ul className="flex flex-wrap gap-x-5">
      {regions.map(({ nuts2, name, cities }) => (
        <li key={nuts2}>
          <span lang="mul">{name}</span>{' '}
          <span className="text-muted text-small">
            {cities} <span className="sr-only">{t('citiesUnit', { count: cities })}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function byCountry(regions: readonly StrongRegion[]): [string, StrongRegion[]][] {
  const countries = [...new Set(regions.map((region) => region.countryCode))];
  return countries.map((code) => [code, regions.filter((one) => one.countryCode === code)]);
}

/** The periods the statistics of these regions cover, each once. */
const yearsOf = (regions: readonly StrongRegion[]): string | null =>
  [...new Set(regions.flatMap(({ years }) => years ?? []))].join(' · ') || null;
