import { getLocale, getTranslations } from 'next-intl/server';
import { FacetGroup, FacetOption } from '@/components/facets/facet';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import { SelectField, TextField } from '@/components/ui/inputs';
import { TextLink } from '@/components/ui/text-link';
import { directoryPath } from '@/lib/cities/directory/filter-query';
import {
  ANY_TIE,
  activeGroups,
  type CityFilters,
  CLAIM_STATES,
  KNOWN_KINDS,
  NO_FILTERS,
  PORT_KINDS,
  SEARCH_MAX,
  SIGNAL_THRESHOLDS,
  SIZE_BANDS,
} from '@/lib/cities/directory/filters';
import type { Facets } from '@/lib/cities/directory/model';
import { cityNameIn } from '@/lib/cities/name-in';
import type { HostSummary } from '@/lib/hosts/queries';
import { countryName } from '@/lib/i18n/countries';
import { sectorName, sectors } from '@/lib/taxonomy/taxonomy';

type Props = { filters: CityFilters; facets: Facets; hosts: readonly HostSummary[] };

/** Countries shown before "all": those with most cities, and those that are ticked. */
const SHOWN_COUNTRIES = 5;

/** All filters as one form that is sent by a button and works without script; on phones behind a disclosure. */
export async function FilterForm({ filters, facets, hosts }: Props) {
  const [t, locale] = await Promise.all([getTranslations('cities.directory'), getLocale()]);
  return (
    <details className="facets screen-only py-4">
      <summary>{t('filters')}</summary>
      <search aria-label={t('filtersLabel')}>
        {/* A new form for each result: boxes follow the address also where a link has changed it. */}
        <form key={directoryPath(filters)} action={`/${locale}/cities`} className="flex flex-col">
          <div className="flex flex-col gap-3 pb-4">
            <TextField
              name="q"
              type="search"
              label={t('name.label')}
              hint={t('name.hint')}
              defaultValue={filters.q}
              maxLength={SEARCH_MAX}
              autoComplete="off"
            />
            <Button dense>{t('apply')}</Button>
          </div>
          <KnownFacet filters={filters} facets={facets} />
          <SectorFacet filters={filters} facets={facets} />
          <FacetGroup legend={t('groups.port')}>
            {PORT_KINDS.map((value) => (
              <FacetOption
                key={value}
                name="port"
                value={value}
                label={t(`port.${value}`)}
                counts={facets.port}
                chosen={filters.ports}
              />
            ))}
          </FacetGroup>
          <FacetGroup legend={t('groups.size')}>
            {SIZE_BANDS.map((value) => (
              <FacetOption
                key={value}
                name="size"
                value={value}
                label={t(`size.${value}`)}
                counts={facets.size}
                chosen={filters.sizes}
              />
            ))}
          </FacetGroup>
          <CountryFacet filters={filters} facets={facets} />
          <FacetGroup legend={t('groups.tie')}>
            {[ANY_TIE, ...hosts.map((host) => host.slug)].map((value) => {
              const host = hosts.find((one) => one.slug === value);
              return (
                <FacetOption
                  key={value}
                  name="tie"
                  value={value}
                  label={host ? t('tie.host', { host: cityNameIn(locale, host) }) : t('tie.china')}
                  counts={facets.tie}
                  chosen={filters.ties}
                />
              );
            })}
          </FacetGroup>
          <FacetGroup legend={t('groups.claim')}>
            {CLAIM_STATES.map((value) => (
              <FacetOption
                key={value}
                name="claim"
                value={value}
                label={t(`claim.${value}`)}
                counts={facets.claim}
                chosen={filters.claims}
              />
            ))}
          </FacetGroup>
          {filters.order === NO_FILTERS.order ? null : (
            <input type="hidden" name="sort" value={filters.order} />
          )}
          <div className="flex flex-col items-start gap-3 pt-4">
            <p className="text-muted text-note">{t('any')}</p>
            <Button dense look="outline">
              {t('apply')}
            </Button>
            {activeGroups(filters).length > 0 ? (
              <TextLink href="/cities" className="text-small">
                {t('clear')}
              </TextLink>
            ) : null}
          </div>
        </form>
      </search>
    </details>
  );
}

type FacetProps = { filters: CityFilters; facets: Facets };

async function KnownFacet({ filters, facets }: FacetProps) {
  const t = await getTranslations('cities.directory');
  return (
    <FacetGroup legend={t('groups.known')}>
      {KNOWN_KINDS.map((value) => (
        <FacetOption
          key={value}
          name="known"
          value={value}
          label={t(`known.${value}`)}
          mark={<EvidenceMark kind={value} />}
          counts={facets.known}
          chosen={filters.known}
        />
      ))}
      <div className="pt-1 pb-1">
        <SelectField name="signal" label={t('signal.label')} defaultValue={filters.signal}>
          {SIGNAL_THRESHOLDS.map((value) => (
            <option key={value} value={value}>
              {t(`signal.${value}`)}
            </option>
          ))}
        </SelectField>
      </div>
    </FacetGroup>
  );
}

async function SectorFacet({ filters, facets }: FacetProps) {
  const [t, locale] = await Promise.all([getTranslations('cities.directory'), getLocale()]);
  const option = ({ id }: { id: CityFilters['sectors'][number] }) => (
    <FacetOption
      key={id}
      name="sector"
      value={id}
      label={sectorName(id, locale)}
      counts={facets.sector}
      chosen={filters.sectors}
    />
  );
  const core = sectors.filter((sector) => sector.core);
  const more = sectors.filter((sector) => !sector.core);
  return (
    <FacetGroup legend={t('groups.sector')}>
      {core.map(option)}
      <Disclosure
        summary={<span className="text-small">{t('moreSectors', { count: more.length })}</span>}
        open={more.some(({ id }) => filters.sectors.includes(id))}
      >
        {more.map(option)}
      </Disclosure>
    </FacetGroup>
  );
}

async function CountryFacet({ filters, facets }: FacetProps) {
  const [t, locale] = await Promise.all([getTranslations('cities.directory'), getLocale()]);
  const option = (value: string) => (
    <FacetOption
      key={value}
      name="country"
      value={value}
      label={countryName(locale, value)}
      counts={facets.country}
      chosen={filters.countries}
    />
  );
  const chosen = filters.countries.filter(
    (code) => !facets.country.some((one) => one.value === code),
  );
  const all = [...facets.country.map((one) => one.value), ...chosen];
  const first = all.filter(
    (code, index) => index < SHOWN_COUNTRIES || filters.countries.includes(code),
  );
  const rest = all
    .filter((code) => !first.includes(code))
    .sort((a, b) => countryName(locale, a).localeCompare(countryName(locale, b), locale));
  return (
    <FacetGroup legend={t('groups.country')}>
      {first.map(option)}
      {rest.length > 0 ? (
        <Disclosure
          summary={<span className="text-small">{t('allCountries', { count: all.length })}</span>}
        >
          {rest.map(option)}
        </Disclosure>
      ) : null}
    </FacetGroup>
  );
}
