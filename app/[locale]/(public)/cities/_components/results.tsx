import { getLocale, getTranslations } from 'next-intl/server';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import { Ledger } from '@/components/ui/ledger';
import { Pagination } from '@/components/ui/pagination';
import { TextLink } from '@/components/ui/text-link';
import { directoryPath } from '@/lib/cities/directory/filter-query';
import { CITY_ORDERS, type CityFilters } from '@/lib/cities/directory/filters';
import { type DirectoryPage, PAGE_SIZE } from '@/lib/cities/directory/queries';
import type { SignalScope } from '@/lib/hosts/portrait/model';
import type { HostSummary } from '@/lib/hosts/queries';
import { formatCount } from '@/lib/i18n/numbers';
import { CityRow } from './city-row';
import { NoResult } from './no-result';
import { TickedFilters } from './ticked-filters';

type Props = {
  filters: CityFilters;
  directory: DirectoryPage;
  hosts: readonly HostSummary[];
  scope: SignalScope;
};

/** The cities found: how many, by which filters, in which order; then row by row and page by page. */
export async function Results({ filters, directory, hosts, scope }: Props) {
  const t = await getTranslations('cities.directory');
  const { total, cards } = directory;
  return (
    <section aria-label={t('results')}>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 border-control border-b py-4">
        <div role="status">
          <h2 className="text-h3 md:text-[1.25rem]">{t('count', { count: total })}</h2>
        </div>
        <TickedFilters filters={filters} hosts={hosts} />
        {total > 1 ? <OrderLinks filters={filters} /> : null}
      </div>
      {total === 0 ? (
        <NoResult filters={filters} without={directory.without} />
      ) : (
        <>
          <Ledger ordered>
            {cards.map((card) => (
              <CityRow key={card.slug} card={card} />
            ))}
          </Ledger>
          <Pages filters={filters} directory={directory} />
        </>
      )}
      <p className="mt-4 flex max-w-150 gap-2.5 text-muted text-note">
        <EvidenceMark kind="signal" />
        <span>{t('note', scope)}</span>
      </p>
    </section>
  );
}

async function OrderLinks({ filters }: { filters: CityFilters }) {
  const t = await getTranslations('cities.directory.order');
  return (
    <p className="screen-only ml-auto text-muted text-small">
      {t('label')}
      {CITY_ORDERS.map((order) => (
        <span key={order} className="ml-2">
          {order === filters.order ? (
            <b className="text-ink">{t(order)}</b>
          ) : (
            <TextLink href={directoryPath({ ...filters, order, page: 1 })}>{t(order)}</TextLink>
          )}
        </span>
      ))}
    </p>
  );
}

async function Pages({ filters, directory }: Pick<Props, 'filters' | 'directory'>) {
  const [t, locale] = await Promise.all([getTranslations('cities.directory.pages'), getLocale()]);
  const { page, pages, total, cards } = directory;
  const first = (page - 1) * PAGE_SIZE + 1;
  const to = (number: number) => directoryPath({ ...filters, page: number });
  const left = Math.min(PAGE_SIZE, total - page * PAGE_SIZE);
  return (
    <Pagination
      label={t('label')}
      position={t('position', {
        from: formatCount(locale, first),
        to: formatCount(locale, first + cards.length - 1),
        total: formatCount(locale, total),
      })}
      previous={
        page > 1 ? { href: to(page - 1), label: t('previous', { count: PAGE_SIZE }) } : undefined
      }
      next={page < pages ? { href: to(page + 1), label: t('next', { count: left }) } : undefined}
    />
  );
}
