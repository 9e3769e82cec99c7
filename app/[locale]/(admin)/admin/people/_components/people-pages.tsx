import { getTranslations } from 'next-intl/server';
import { Pagination } from '@/components/ui/pagination';
import type { Pages } from '@/lib/http/page-number';

/** The way through the accounts by name; nothing when they fit one page. */
export async function PeoplePages({ pages: { page, last }, q }: { pages: Pages; q: string }) {
  const t = await getTranslations('accounts.people.pages');
  if (last === 1) return null;
  const step = (to: number, label: string) => ({
    href: `/admin/people?${new URLSearchParams({ ...(q && { q }), page: String(to) })}`,
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
