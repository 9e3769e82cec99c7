import { getTranslations } from 'next-intl/server';
import { FacetGroup, FacetOption } from '@/components/facets/facet';
import { FacetForm } from '@/components/facets/facet-form';
import { activeGroups } from '@/lib/facets/model';
import { countryName } from '@/lib/i18n/countries';
import type { Locale } from '@/lib/i18n/routing';
import {
  CONTACT_CODES,
  PLACE_KINDS,
  PROSPECT_GROUPS,
  type ProspectFilters,
  type ProspectGroup,
  prospectKey,
  prospectsPath,
} from '@/lib/prospects/list/filters';
import type { NarrowedProspects } from '@/lib/prospects/list/narrow';
import { SIGNAL_SECTORS } from '@/lib/prospects/model';
import { sectorName } from '@/lib/taxonomy/taxonomy';

type Props = { filters: ProspectFilters; facets: NarrowedProspects['facets']; locale: Locale };
type Option = { value: string; label: string };

/** The filters of the list. */
export async function ProspectFilterForm({ filters, facets, locale }: Props) {
  const t = await getTranslations('prospects');
  const options = (group: ProspectGroup, list: readonly Option[]) =>
    list.map((option) => (
      <FacetOption
        key={option.value}
        name={prospectKey(group)}
        counts={facets[group]}
        chosen={filters[group]}
        {...option}
      />
    ));
  const countries = [
    ...new Set([...facets.countries.map((one) => one.value), ...filters.countries]),
  ];
  const inUse = activeGroups(PROSPECT_GROUPS, filters).length > 0;
  return (
    <FacetForm
      action={`/${locale}/desk/prospects`}
      address={prospectsPath(filters)}
      words={{
        filters: t('filters'),
        filtersLabel: t('filtersLabel'),
        apply: t('apply'),
        any: t('any'),
        clear: t('clear'),
      }}
      clear={inUse ? prospectsPath() : undefined}
    >
      <FacetGroup legend={t('groups.sectors')}>
        {options(
          'sectors',
          SIGNAL_SECTORS.map((value) => ({ value, label: sectorName(value, locale) })),
        )}
      </FacetGroup>
      <FacetGroup legend={t('groups.kinds')}>
        {options(
          'kinds',
          PLACE_KINDS.map((value) => ({ value, label: t(`kind.${value}`) })),
        )}
      </FacetGroup>
      <FacetGroup legend={t('groups.contacts')}>
        {options(
          'contacts',
          CONTACT_CODES.map((value) => ({ value, label: t(`contact.${value}`) })),
        )}
      </FacetGroup>
      <FacetGroup legend={t('groups.countries')}>
        {options(
          'countries',
          countries.map((value) => ({ value, label: countryName(locale, value) })),
        )}
      </FacetGroup>
    </FacetForm>
  );
}
