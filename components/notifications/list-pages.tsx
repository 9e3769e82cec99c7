import { getTranslations } from 'next-intl/server';
import { Pagination } from '@/components/ui/pagination';
import type { Pages } from '@/lib/http/page-number';

type Props = { pages: Pages; path: string; query?: Record<string, string> };

/** The way through a list that runs from newer to older; nothing when it has one page. */
export async function ListPages({ pages: { page, last }, path, query = {} }: Props) {
  const t = await getTranslations('notifications.pages');
  if (last === 1) return null;
  const step = (to: number, label: string) => ({
    href: `${path}?${new URLSearchParams({ ...query, page: String(to) })}`,
    label,
  });
  return (
    <Pagination
      label={t('label')}
      position={t('position', { page, last })}
      previous={page > 1 ? step(page - 1, t('previous')) : undefined}
      next={page < last ? step(page + 1, t('next')) : undefined}
    />
  );
}
