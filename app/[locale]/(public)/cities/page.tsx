import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { PageHead } from '@/components/ui/page-head';
import { MarginColumn } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { directoryPath, parseFilters, type RawQuery } from '@/lib/cities/directory/filter-query';
import { activeGroups } from '@/lib/cities/directory/filters';
import { getDirectory, getVocabulary } from '@/lib/cities/directory/queries';
import { getSignalScope } from '@/lib/hosts/portrait/queries';
import { listHosts } from '@/lib/hosts/queries';
import { pageMetadata } from '@/lib/i18n/page-metadata';
import { type PageProps, pageLocale } from '@/lib/i18n/page-props';
import type { Locale } from '@/lib/i18n/routing';
import { sectorPath } from '@/lib/sectors/slug';
import type { SectorId } from '@/lib/taxonomy/ids';
import { sectorName } from '@/lib/taxonomy/taxonomy';
import { FilterForm } from './_components/filter-form';
import { IgnoredParts } from './_components/ignored-parts';
import { Results } from './_components/results';

/** Once per request, for the page and its head. */
const findVocabulary = cache(getVocabulary);

type Props = PageProps & { searchParams: Promise<RawQuery> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('cities.directory.meta');
  const { filters } = parseFilters(await searchParams, await findVocabulary());
  const path = directoryPath(filters);
  const title = activeGroups(filters).length > 0 ? t('titleSome') : t('title');
  return pageMetadata({ locale, path, title, description: t('description') });
}

export default async function CitiesPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params);
  const [t, vocabulary, hosts] = await Promise.all([
    getTranslations('cities.directory'),
    findVocabulary(),
    listHosts(),
  ]);
  const { filters, ignored } = parseFilters(await searchParams, vocabulary);
  const [directory, scope] = await Promise.all([getDirectory(filters), getSignalScope()]);
  return (
    <>
      <MarginColumn>
        <PageHead
          title={t('title')}
          lead={
            <>
              <p>{t('lead')}</p>
              <p className="pt-1 text-small">
                <SectorLink sectors={filters.sectors} locale={locale} />
              </p>
            </>
          }
        />
      </MarginColumn>
      <div className="grid items-start gap-x-12 border-ink border-t lg:grid-cols-[15.375rem_minmax(0,1fr)]">
        <FilterForm filters={filters} facets={directory.facets} hosts={hosts} />
        <div className="min-w-0">
          <IgnoredParts ignored={ignored} />
          <Results filters={filters} directory={directory} hosts={hosts} scope={scope} />
        </div>
      </div>
    </>
  );
}

/** To the page of the one sector that is filtered by, otherwise to all of them. */
async function SectorLink({ sectors, locale }: { sectors: readonly SectorId[]; locale: Locale }) {
  const t = await getTranslations('cities.directory');
  const [sector, ...more] = sectors;
  if (!sector || more.length > 0) return <TextLink href="/sectors">{t('allSectors')}</TextLink>;
  return (
    <TextLink href={sectorPath(sector)}>
      {t('aboutSector', { sector: sectorName(sector, locale) })}
    </TextLink>
  );
}
