import { getTranslations } from 'next-intl/server';
import { ActiveFilters } from '@/components/facets/active-filters';
import { FacetPages } from '@/components/facets/facet-pages';
import { NothingFound } from '@/components/facets/nothing-found';
import { tickedFilters } from '@/components/facets/ticked';
import { Ledger } from '@/components/ui/ledger';
import { TextLink } from '@/components/ui/text-link';
import { cityNameIn } from '@/lib/cities/name-in';
import { activeGroups } from '@/lib/facets/model';
import { countryName } from '@/lib/i18n/countries';
import type { Locale } from '@/lib/i18n/routing';
import {
  PROSPECT_GROUPS,
  type ProspectFilters,
  type ProspectGroup,
  prospectsPath,
} from '@/lib/prospects/list/filters';
import { PROSPECTS_PER_PAGE, type ProspectList } from '@/lib/prospects/list/queries';
import { PROSPECTS_1_0 } from '@/lib/prospects/weights';
import type { SectorId } from '@/lib/taxonomy/ids';
import { sectorName } from '@/lib/taxonomy/taxonomy';
import { ProspectItem } from './prospect-item';

type Props = { filters: ProspectFilters; list: ProspectList; locale: Locale };

/** The prospects found: how many, by which filters; then row by row and page by page, and what the order rests on. */
export async function ProspectResults({ filters, list, locale }: Props) {
  const t = await getTranslations('prospects');
  return (
    <section aria-label={t('results')}>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 border-control border-b py-4">
        <div role="status">
          <h2 className="text-h3 md:text-[1.25rem]">{t('count', { count: list.total })}</h2>
        </div>
        <Ticked filters={filters} locale={locale} />
      </div>
      {list.total === 0 ? (
        <Nothing filters={filters} list={list} />
      ) : (
        <>
          <Ledger ordered>
            {list.rows.map((row) => (
              <ProspectItem key={row.city.id} row={row} locale={locale} />
            ))}
          </Ledger>
          <FacetPages
            list="prospects"
            pages={list}
            size={PROSPECTS_PER_PAGE}
            to={(page) => prospectsPath({ ...filters, page })}
          />
        </>
      )}
      <Basis list={list} locale={locale} />
    </section>
  );
}

/** Each value that is ticked, as a link that drops it. */
async function Ticked({ filters, locale }: Omit<Props, 'list'>) {
  const t = await getTranslations('prospects');
  const wording = {
    sectors: (value: string) => sectorName(value as SectorId, locale),
    kinds: (value: string) => t(`kind.${value as 'coast'}`),
    contacts: (value: string) => t(`contact.${value as 'none'}`),
    countries: (value: string) => countryName(locale, value),
  } satisfies Record<ProspectGroup, (value: string) => string>;
  const active = tickedFilters({
    groups: PROSPECT_GROUPS,
    filters,
    wording,
    to: (group, values) => prospectsPath({ ...filters, [group]: values, page: 1 }),
    removeLabel: (filter) => t('removeFilter', { filter }),
  });
  return <ActiveFilters filters={active} />;
}

async function Nothing({ filters, list }: Omit<Props, 'locale'>) {
  const groups = await getTranslations('prospects.groups');
  const [blamed] = activeGroups(PROSPECT_GROUPS, filters).sort(
    (a, b) => list.without[b] - list.without[a],
  );
  return (
    <NothingFound
      list="prospects"
      blamed={
        blamed && {
          group: groups(blamed),
          count: list.without[blamed],
          href: prospectsPath({ ...filters, [blamed]: [], page: 1 }),
        }
      }
      all={list.all}
      clear={prospectsPath()}
    />
  );
}

/** Whose sectors, which model, and where it is explained. */
async function Basis({ list, locale }: Omit<Props, 'filters'>) {
  const t = await getTranslations('prospects');
  if (!list.own) return null;
  return (
    <p className="mt-4 max-w-measure text-muted text-note">
      {t('basis', {
        version: list.own.version,
        host: cityNameIn(locale, list.host),
        model: PROSPECTS_1_0.version,
      })}{' '}
      <TextLink href="/how-prospects-work" tone="muted">
        {t('how')}
      </TextLink>
    </p>
  );
}
