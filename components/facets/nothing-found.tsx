import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { TextLink } from '@/components/ui/text-link';
import type { FacetedList } from './faceted-list';

type Props = {
  list: FacetedList;
  /** The filter that excludes most, by name, and how many rows there would be without it; absent without filters. */
  blamed?: { group: string; count: number; href: string };
  /** How many rows there are in all, and the address without any filter. */
  all: number;
  clear: string;
};

/** Nothing found: names the filter that excludes most and offers to drop it; without filters, what will appear here. */
export async function NothingFound({ list, blamed, all, clear }: Props) {
  const t = await getTranslations(`${list}.none`);
  if (!blamed) {
    return (
      <div className="pt-6">
        <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>
      </div>
    );
  }
  const { group, count, href } = blamed;
  const helps = count > 0;
  return (
    <div className="pt-6">
      <EmptyState
        title={t('title')}
        action={<TextLink href={helps ? href : clear}>{t(helps ? 'drop' : 'clear')}</TextLink>}
      >
        {helps ? t('blame', { group, count }) : t('several', { count: all })}
      </EmptyState>
    </div>
  );
}
