import { getLocale, getTranslations } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { EmptyState } from '@/components/ui/empty-state';
import { TextLink } from '@/components/ui/text-link';
import { directoryPath } from '@/lib/cities/directory/filter-query';
import {
  activeGroups,
  type CityFilters,
  type FilterGroup,
  withoutGroup,
} from '@/lib/cities/directory/filters';
import { listSimilarCities } from '@/lib/cities/directory/queries';

type Props = { filters: CityFilters; without: Record<FilterGroup, number> };

/** Nothing found: names the filter that excludes most, offers to drop it, and names that resemble the search. */
export async function NoResult({ filters, without }: Props) {
  const [t, locale, similar] = await Promise.all([
    getTranslations('cities.directory'),
    getLocale(),
    listSimilarCities(filters.q),
  ]);
  const blamed = activeGroups(filters).sort((a, b) => without[b] - without[a])[0];
  const helps = blamed !== undefined && without[blamed] > 0;
  return (
    <div className="flex flex-col gap-5 pt-6">
      <EmptyState
        title={t('none.title')}
        action={
          <TextLink href={directoryPath(helps ? withoutGroup(filters, blamed) : {})}>
            {helps ? t('none.drop') : t('clear')}
          </TextLink>
        }
      >
        {helps
          ? t('none.blame', { group: t(`groups.${blamed}`), count: without[blamed] })
          : t('none.all')}
      </EmptyState>
      {similar.length > 0 ? (
        <div>
          <p>{t('none.similar')}</p>
          <ul>
            {similar.map((city) => (
              <li key={city.slug}>
                <TextLink href={`/cities/${city.slug}`}>
                  <CityName city={city} locale={locale} both />
                </TextLink>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
