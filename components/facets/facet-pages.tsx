import { getTranslations } from 'next-intl/server';
import { Pagination } from '@/components/ui/pagination';
import type { Pages } from '@/lib/http/page-number';
import type { FacetedList } from './faceted-list';

type Props = {
  list: FacetedList;
  pages: Pages & { total: number };
  /** Rows of a page. */
  size: number;
  /** The address of a page. */
  to: (page: number) => string;
};

/** Which rows of how many, and the way on; nothing when there is one page. */
export async function FacetPages({ list, pages: { page, last, total }, size, to }: Props) {
  const t = await getTranslations(`${list}.pages`);
  if (last === 1) return null;
  const from = (page - 1) * size + 1;
  return (
    <Pagination
      label={t('label')}
      position={t('position', { from, to: Math.min(total, from + size - 1), total })}
      previous={page > 1 ? { href: to(page - 1), label: t('previous') } : undefined}
      next={page < last ? { href: to(page + 1), label: t('next') } : undefined}
    />
  );
}
