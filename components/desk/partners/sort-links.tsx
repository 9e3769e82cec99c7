import { getTranslations } from 'next-intl/server';
import { AppLink } from '@/components/ui/app-link';
import type { Locale } from '@/lib/i18n/routing';
import { LIST_SORTS, MAP_SORTS, type PartnerFilters, partnersPath } from '@/lib/partners/filters';
import { SECTOR_IDS } from '@/lib/taxonomy/ids';
import { sectorName } from '@/lib/taxonomy/taxonomy';

/** What the present view can be sorted by, each a plain link; the map by a sector too, by the head of its column. */
export async function SortLinks({ filters, locale }: { filters: PartnerFilters; locale: Locale }) {
  const t = await getTranslations('partners.sort');
  const bySector = SECTOR_IDS.find((id) => id === filters.mapSort);
  const sorts =
    filters.view === 'map'
      ? MAP_SORTS.map((sort) => ({
          label: t(sort),
          href: partnersPath({ ...filters, mapSort: sort, page: 1 }),
          current: filters.mapSort === sort,
        }))
      : LIST_SORTS.map((sort) => ({
          label: t(sort),
          href: partnersPath({ ...filters, listSort: sort, page: 1 }),
          current: filters.listSort === sort,
        }));
  return (
    <nav aria-label={t('label')} className="screen-only py-3 text-small">
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        <li className="text-muted" aria-hidden="true">
          {t('label')}
        </li>
        {sorts.map(({ label, href, current }) => (
          <li key={href}>
            <AppLink
              href={href}
              aria-current={current ? 'true' : undefined}
              className={current ? 'font-semibold text-ink no-underline' : 'link'}
            >
              {label}
            </AppLink>
          </li>
        ))}
        {filters.view === 'map' && bySector ? (
          <li className="font-semibold">{sectorName(bySector, locale)}</li>
        ) : null}
      </ul>
    </nav>
  );
}
