import { getTranslations } from 'next-intl/server';
import { FacetGroup, FacetOption } from '@/components/facets/facet';
import { FacetForm } from '@/components/facets/facet-form';
import { Disclosure } from '@/components/ui/disclosure';
import { activeGroups } from '@/lib/facets/model';
import { countryName } from '@/lib/i18n/countries';
import type { Locale } from '@/lib/i18n/routing';
import {
  PARTNER_GROUPS,
  type PartnerFilters,
  type PartnerGroup,
  partnerKey,
  partnersPath,
} from '@/lib/partners/filters';
import type { PartnerMap } from '@/lib/partners/queries';
import type { SectorId } from '@/lib/taxonomy/ids';
import { sectorName, sectors } from '@/lib/taxonomy/taxonomy';

type Props = { filters: PartnerFilters; facets: PartnerMap['facets']; locale: Locale };

/** The filters of map and list. View, order and whether documented cities are shown stay as they are. */
export async function PartnerFilterForm({ filters, facets, locale }: Props) {
  const t = await getTranslations('partners');
  const core = sectors.filter((sector) => sector.core);
  const more = sectors.filter((sector) => !sector.core);
  const named = ({ id }: { id: SectorId }) => ({ value: id, label: sectorName(id, locale) });
  const options = (group: PartnerGroup, list: readonly { value: string; label: string }[]) =>
    list.map((option) => (
      <FacetOption
        key={option.value}
        name={partnerKey(group)}
        counts={facets[group]}
        chosen={filters[group]}
        {...option}
      />
    ));
  const countries = [
    ...new Set([...facets.countries.map((one) => one.value), ...filters.countries]),
  ];
  const kept = new URL(
    partnersPath({ ...filters, sectors: [], countries: [], page: 1 }),
    'http://x',
  );
  return (
    <FacetForm
      action={`/${locale}/desk/partners`}
      address={partnersPath(filters)}
      words={{
        filters: t('filters'),
        filtersLabel: t('filtersLabel'),
        apply: t('apply'),
        any: t('any'),
        clear: t('clear'),
      }}
      clear={
        activeGroups(PARTNER_GROUPS, filters).length > 0
          ? `${kept.pathname}${kept.search}`
          : undefined
      }
    >
      {[...kept.searchParams].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <FacetGroup legend={t('groups.sectors')}>
        {options('sectors', core.map(named))}
        <Disclosure
          summary={<span className="text-small">{t('moreSectors', { count: more.length })}</span>}
          open={more.some(({ id }) => filters.sectors.includes(id))}
        >
          {options('sectors', more.map(named))}
        </Disclosure>
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
