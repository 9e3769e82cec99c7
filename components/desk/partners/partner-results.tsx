import { getTranslations } from 'next-intl/server';
import { ActiveFilters } from '@/components/facets/active-filters';
import { FacetPages } from '@/components/facets/facet-pages';
import { NothingFound } from '@/components/facets/nothing-found';
import { tickedFilters } from '@/components/facets/ticked';
import { LinkButton } from '@/components/ui/button';
import { TabLinks } from '@/components/ui/tab-links';
import { TextLink } from '@/components/ui/text-link';
import { cityNameIn } from '@/lib/cities/name-in';
import { activeGroups } from '@/lib/facets/model';
import { countryName } from '@/lib/i18n/countries';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import {
  PARTNER_GROUPS,
  PARTNER_VIEWS,
  type PartnerFilters,
  type PartnerGroup,
  partnersFilePath,
  partnersPath,
} from '@/lib/partners/filters';
import { linesOf, sortLines, sortPartners } from '@/lib/partners/order';
import type { PartnerMap } from '@/lib/partners/queries';
import { LINES_PER_PAGE, PARTNERS_PER_PAGE, pageOf } from '@/lib/partners/view';
import type { SectorId } from '@/lib/taxonomy/ids';
import { sectorName } from '@/lib/taxonomy/taxonomy';
import { HeatLegend } from './heat-legend';
import { HeatMap } from './heat-map';
import { PartnerList } from './partner-list';
import { SortLinks } from './sort-links';

type Props = { filters: PartnerFilters; map: PartnerMap; locale: Locale };

/** The cities found: how many, by which filters; then as a map or as a list, the workbook, and what it rests on. */
export async function PartnerResults({ filters, map, locale }: Props) {
  const t = await getTranslations('partners');
  return (
    <section aria-label={t('results')}>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 pt-4 pb-2">
        <div role="status">
          <h2 className="text-h3 md:text-[1.25rem]">
            {t('count', { count: map.partners.length })}
          </h2>
        </div>
        <Ticked filters={filters} locale={locale} />
        {map.partners.length > 0 ? (
          <div className="screen-only ml-auto">
            <LinkButton dense look="outline" href={partnersFilePath(filters, locale)} download>
              {t('download')}
            </LinkButton>
          </div>
        ) : null}
      </div>
      <DocumentedLine filters={filters} count={map.documented} />
      <div className="screen-only">
        <TabLinks
          label={t('views.label')}
          tabs={PARTNER_VIEWS.map((view) => ({
            href: partnersPath({ ...filters, view, page: 1 }),
            label: t(`views.${view}`),
            current: filters.view === view,
          }))}
        />
      </div>
      {map.partners.length === 0 ? (
        <Nothing filters={filters} map={map} />
      ) : (
        <>
          <SortLinks filters={filters} locale={locale} />
          <View filters={filters} map={map} locale={locale} />
        </>
      )}
      <Basis map={map} locale={locale} />
    </section>
  );
}

async function View({ filters, map, locale }: Props) {
  const to = (page: number) => partnersPath({ ...filters, page });
  if (filters.view === 'map') {
    const sorted = sortPartners(map.partners, filters.mapSort, locale);
    const pages = pageOf(sorted, filters.page, PARTNERS_PER_PAGE);
    return (
      <>
        <HeatMap map={map} partners={pages.rows} filters={filters} locale={locale} />
        <FacetPages list="partners" pages={pages} size={PARTNERS_PER_PAGE} to={to} />
        <HeatLegend host={map.host} locale={locale} />
      </>
    );
  }
  const shown = new Set(map.columns.map(({ sector }) => sector));
  const lines = map.partners.flatMap(linesOf).filter(({ meeting }) => shown.has(meeting.sector));
  const pages = pageOf(sortLines(lines, filters.listSort, locale), filters.page, LINES_PER_PAGE);
  return (
    <>
      <PartnerList host={map.host} lines={pages.rows} locale={locale} />
      <FacetPages list="partners" pages={pages} size={LINES_PER_PAGE} to={to} />
    </>
  );
}

/** Cities of which public pages alone tell stand apart from those that speak for themselves. */
async function DocumentedLine({ filters, count }: { filters: PartnerFilters; count: number }) {
  const t = await getTranslations('partners.documented');
  if (count === 0) return null;
  return (
    <p className="flex flex-wrap gap-x-4 pb-2 text-small">
      <span className="text-muted">{t(filters.documented ? 'shown' : 'only', { count })}</span>
      <TextLink
        className="screen-only"
        href={partnersPath({ ...filters, documented: !filters.documented, page: 1 })}
      >
        {t(filters.documented ? 'hide' : 'show')}
      </TextLink>
    </p>
  );
}

/** Each value that is ticked, as a link that drops it. */
async function Ticked({ filters, locale }: Omit<Props, 'map'>) {
  const t = await getTranslations('partners');
  const wording = {
    sectors: (value: string) => sectorName(value as SectorId, locale),
    countries: (value: string) => countryName(locale, value),
  } satisfies Record<PartnerGroup, (value: string) => string>;
  const active = tickedFilters({
    groups: PARTNER_GROUPS,
    filters,
    wording,
    to: (group, values) => partnersPath({ ...filters, [group]: values, page: 1 }),
    removeLabel: (filter) => t('removeFilter', { filter }),
  });
  return <ActiveFilters filters={active} />;
}

async function Nothing({ filters, map }: Omit<Props, 'locale'>) {
  const groups = await getTranslations('partners.groups');
  const [blamed] = activeGroups(PARTNER_GROUPS, filters).sort(
    (a, b) => map.without[b] - map.without[a],
  );
  return (
    <NothingFound
      list="partners"
      blamed={
        blamed && {
          group: groups(blamed),
          count: map.without[blamed],
          href: partnersPath({ ...filters, [blamed]: [], page: 1 }),
        }
      }
      all={map.all}
      clear={partnersPath({ ...filters, sectors: [], countries: [], page: 1 })}
    />
  );
}

/** Day, profile and model, and what never enters a figure. */
async function Basis({ map, locale }: Omit<Props, 'filters'>) {
  const t = await getTranslations('partners');
  return (
    <p className="mt-4 max-w-measure text-muted text-note">
      {t('basis', {
        day: formatDay(locale, map.day),
        version: map.hostProfile?.version ?? 0,
        host: cityNameIn(locale, map.host),
        model: map.model,
      })}{' '}
      <TextLink href="/how-matching-works" tone="muted">
        {t('method')}
      </TextLink>
    </p>
  );
}
