import { getLocale, getTranslations } from 'next-intl/server';
import { ActiveFilters } from '@/components/facets/active-filters';
import { directoryPath } from '@/lib/cities/directory/filter-query';
import type { CityFilters } from '@/lib/cities/directory/filters';
import { cityNameIn } from '@/lib/cities/name-in';
import type { HostSummary } from '@/lib/hosts/queries';
import { countryName } from '@/lib/i18n/countries';
import { sectorName } from '@/lib/taxonomy/taxonomy';

type Props = { filters: CityFilters; hosts: readonly HostSummary[] };
type Active = { key: string; text: string; rest: CityFilters };

/** Each value that is ticked, as a link that drops it. */
export async function TickedFilters({ filters, hosts }: Props) {
  const [t, locale] = await Promise.all([getTranslations('cities.directory'), getLocale()]);
  const tieText = (slug: string) => {
    const host = hosts.find((one) => one.slug === slug);
    return host ? t('tie.host', { host: cityNameIn(locale, host) }) : t('tie.china');
  };
  const signalText = t('chip.signal', { signal: filters.signal });
  const active: Active[] = [
    ...(filters.q
      ? [{ key: 'q', text: t('chip.q', { q: filters.q }), rest: { ...filters, q: '', page: 1 } }]
      : []),
    ...each(filters, 'sectors', (id) => sectorName(id, locale)),
    ...each(filters, 'known', (kind) => (kind === 'signal' ? signalText : t(`known.${kind}`))),
    ...each(filters, 'ports', (value) => t(`port.${value}`)),
    ...each(filters, 'sizes', (value) => t(`size.${value}`)),
    ...each(filters, 'countries', (code) => countryName(locale, code)),
    ...each(filters, 'ties', tieText),
    ...each(filters, 'claims', (value) => t(`claim.${value}`)),
  ];
  return (
    <ActiveFilters
      filters={active.map(({ key, text, rest }) => ({
        key,
        text,
        href: directoryPath(rest),
        removeLabel: t('chip.remove', { filter: text }),
      }))}
    />
  );
}

type ListName = 'sectors' | 'known' | 'ports' | 'sizes' | 'countries' | 'ties' | 'claims';

function each<Name extends ListName>(
  filters: CityFilters,
  name: Name,
  wording: (value: CityFilters[Name][number]) => string,
): Active[] {
  const values: readonly CityFilters[Name][number][] = filters[name];
  return values.map((value) => ({
    key: `${name} ${value}`,
    text: wording(value),
    rest: { ...filters, [name]: values.filter((one) => one !== value), page: 1 },
  }));
}
