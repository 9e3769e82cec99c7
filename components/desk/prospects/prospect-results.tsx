import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { Ledger } from '@/components/ui/ledger';
import { Pagination } from '@/components/ui/pagination';
import { FilterTag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { cityNameIn } from '@/lib/cities/name-in';
import { countryName } from '@/lib/i18n/countries';
import type { Locale } from '@/lib/i18n/routing';
import {
  activeProspectGroups,
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
        <ActiveFilters filters={filters} locale={locale} />
      </div>
      {list.total === 0 ? (
        <NoProspect filters={filters} list={list} />
      ) : (
        <>
          <Ledger ordered>
            {list.rows.map((row) => (
              <ProspectItem key={row.city.id} row={row} locale={locale} />
            ))}
          </Ledger>
          <Pages filters={filters} list={list} />
        </>
      )}
      <Basis list={list} locale={locale} />
    </section>
  );
}

/** Each value that is ticked, as a link that drops it. */
async function ActiveFilters({ filters, locale }: Omit<Props, 'list'>) {
  const t = await getTranslations('prospects');
  const wording = {
    sectors: (value: string) => sectorName(value as SectorId, locale),
    kinds: (value: string) => t(`kind.${value as 'coast'}`),
    contacts: (value: string) => t(`contact.${value as 'none'}`),
    countries: (value: string) => countryName(locale, value),
  } satisfies Record<ProspectGroup, (value: string) => string>;
  const active = activeProspectGroups(filters).flatMap((group) => {
    const values: readonly string[] = filters[group];
    return values.map((value) => ({
      key: `${group} ${value}`,
      text: wording[group](value),
      href: prospectsPath({ ...filters, [group]: values.filter((one) => one !== value), page: 1 }),
    }));
  });
  if (active.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-2">
      {active.map(({ key, text, href }) => (
        <li key={key}>
          <FilterTag href={href} label={t('removeFilter', { filter: text })}>
            {text}
          </FilterTag>
        </li>
      ))}
    </ul>
  );
}

/** Nothing found: names the filter that excludes most and offers to drop it; without filters, what will appear here. */
async function NoProspect({ filters, list }: Omit<Props, 'locale'>) {
  const t = await getTranslations('prospects.none');
  const groups = await getTranslations('prospects.groups');
  const active = activeProspectGroups(filters);
  const blamed = active.sort((a, b) => list.without[b] - list.without[a])[0];
  if (!blamed) {
    return (
      <div className="pt-6">
        <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>
      </div>
    );
  }
  const helps = list.without[blamed] > 0;
  return (
    <div className="pt-6">
      <EmptyState
        title={t('title')}
        action={
          <TextLink href={prospectsPath(helps ? { ...filters, [blamed]: [], page: 1 } : {})}>
            {t(helps ? 'drop' : 'clear')}
          </TextLink>
        }
      >
        {helps
          ? t('blame', { group: groups(blamed), count: list.without[blamed] })
          : t('several', { count: list.all })}
      </EmptyState>
    </div>
  );
}

async function Pages({ filters, list }: Omit<Props, 'locale'>) {
  const t = await getTranslations('prospects.pages');
  const { page, last, total } = list;
  if (last === 1) return null;
  const to = (target: number) => prospectsPath({ ...filters, page: target });
  const from = (page - 1) * PROSPECTS_PER_PAGE + 1;
  return (
    <Pagination
      label={t('label')}
      position={t('position', {
        from,
        to: Math.min(total, from + PROSPECTS_PER_PAGE - 1),
        total,
      })}
      previous={page > 1 ? { href: to(page - 1), label: t('previous') } : undefined}
      next={page < last ? { href: to(page + 1), label: t('next') } : undefined}
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
