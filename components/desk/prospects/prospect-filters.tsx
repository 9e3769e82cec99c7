import { getTranslations } from 'next-intl/server';
import { FacetGroup, FacetOption } from '@/components/city/facet';
import { Button } from '@/components/ui/button';
import { TextLink } from '@/components/ui/text-link';
import { countryName } from '@/lib/i18n/countries';
import type { Locale } from '@/lib/i18n/routing';
import {
  activeProspectGroups,
  CONTACT_CODES,
  PLACE_KINDS,
  type ProspectFilters,
  type ProspectGroup,
  prospectKey,
  prospectsPath,
} from '@/lib/prospects/list/filters';
import type { ProspectFacets } from '@/lib/prospects/list/narrow';
import { SIGNAL_SECTORS } from '@/lib/prospects/model';
import { sectorName } from '@/lib/taxonomy/taxonomy';

type Props = { filters: ProspectFilters; facets: ProspectFacets; locale: Locale };
type Option = { value: string; label: string };

/** All filters as one form that is sent by a button and works without script; on phones behind a disclosure. */
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
  return (
    <details className="facets screen-only py-4">
      <summary>{t('filters')}</summary>
      <search aria-label={t('filtersLabel')}>
        {/* A new form for each result: boxes follow the address also where a link has changed it. */}
        <form
          key={prospectsPath(filters)}
          action={`/${locale}/desk/prospects`}
          className="flex flex-col"
        >
          <div className="pb-4">
            <Button dense>{t('apply')}</Button>
          </div>
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
          <div className="flex flex-col items-start gap-3 border-hairline border-t pt-4">
            <p className="text-muted text-note">{t('any')}</p>
            <Button dense look="outline">
              {t('apply')}
            </Button>
            {activeProspectGroups(filters).length > 0 ? (
              <TextLink href={prospectsPath()} className="text-small">
                {t('clear')}
              </TextLink>
            ) : null}
          </div>
        </form>
      </search>
    </details>
  );
}
