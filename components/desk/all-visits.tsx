import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import type { Locale } from '@/lib/i18n/routing';
import type { VisitPage } from '@/lib/visits/queries/list-visits';
import { DeskSection } from './desk-section';
import { inboxHref } from './inbox-view';
import { VisitTable } from './visit-table';

/** Every submitted request the reader may see, the latest change first. */
export async function AllVisits({ visits, locale }: { visits: VisitPage; locale: Locale }) {
  const t = await getTranslations('desk.inbox');
  return (
    <DeskSection title={t('group.all')} hideTitle>
      {visits.items.length > 0 ? (
        <>
          <VisitTable items={visits.items} locale={locale} caption={t('group.all')} />
          <Pages {...visits} />
        </>
      ) : (
        <EmptyState title={t('empty.all.title')}>{t('empty.all.text')}</EmptyState>
      )}
    </DeskSection>
  );
}

async function Pages({ page, pages }: VisitPage) {
  if (pages === 1) return null;
  const t = await getTranslations('desk.inbox.pages');
  const to = (target: number, label: string) => ({ href: inboxHref('all', target), label });
  return (
    <Pagination
      label={t('label')}
      position={t('position', { page, pages })}
      previous={page > 1 ? to(page - 1, t('previous')) : undefined}
      next={page < pages ? to(page + 1, t('next')) : undefined}
    />
  );
}
