import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Ledger } from '@/components/ui/ledger';
import { PageHead } from '@/components/ui/page-head';
import { TabLinks } from '@/components/ui/tab-links';
import { TextLink } from '@/components/ui/text-link';
import { newFormKey } from '@/lib/actions/form-key';
import type { UserActor } from '@/lib/auth/model';
import { pageNumber } from '@/lib/http/page-number';
import { formatZone } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { readAllNoticesAction } from '@/lib/notifications/actions';
import { type NoticeArea, noticesPath } from '@/lib/notifications/model';
import { listNotices, type NoticeList as Notices, timeZoneOf } from '@/lib/notifications/queries';
import { NOTICE_SETTINGS_PATH } from '@/lib/notifications/settings/model';
import { ListPages } from './list-pages';
import { NoticeRow } from './notice-row';

type Props = {
  area: NoticeArea;
  actor: UserActor;
  locale: Locale;
  query: { show?: string | string[]; page?: string | string[] };
};

/** The person's own notices: unread ones first at hand, all of them one link away. */
export async function NoticeList({ area, actor, locale, query }: Props) {
  const t = await getTranslations('notifications');
  const unreadOnly = query.show !== 'all';
  const [list, timeZone] = await Promise.all([
    listNotices(actor, { unreadOnly, page: pageNumber(query.page) }),
    timeZoneOf(actor, area),
  ]);
  const path = noticesPath(area);
  return (
    <>
      <PageHead
        title={t('title')}
        lead={
          <p className="flex flex-wrap gap-x-5 text-muted">
            {t('summary', { count: list.unread })}
            <TextLink href={NOTICE_SETTINGS_PATH}>{t('settings')}</TextLink>
          </p>
        }
        actions={<MarkAll area={area} list={list} label={t('markAll')} />}
      />
      <TabLinks
        label={t('tabs')}
        tabs={[
          { href: path, label: t('unread'), count: list.unread, current: unreadOnly },
          { href: `${path}?show=all`, label: t('all'), count: list.total, current: !unreadOnly },
        ]}
      />
      {list.rows.length === 0 ? (
        <div className="pt-7 pb-12">
          <Nothing area={area} hasRead={list.total > 0} />
        </div>
      ) : (
        <div className="pb-12">
          <Ledger>
            {list.rows.map((row) => (
              <NoticeRow key={row.id} row={row} area={area} locale={locale} timeZone={timeZone} />
            ))}
          </Ledger>
          <p className="pt-3 text-muted text-note">
            {t('zone', { zone: formatZone(locale, timeZone) })}
          </p>
          <ListPages pages={list.pages} path={path} query={unreadOnly ? {} : { show: 'all' }} />
        </div>
      )}
    </>
  );
}

function MarkAll({ area, list, label }: { area: NoticeArea; list: Notices; label: string }) {
  const newest = list.rows[0]?.createdAt;
  if (list.unread === 0 || !newest || list.pages.page > 1) return null;
  return (
    <ActionForm action={readAllNoticesAction} formKey={newFormKey()}>
      <input type="hidden" name="area" defaultValue={area} />
      <input type="hidden" name="upTo" defaultValue={newest.toISOString()} />
      <Button look="outline">{label}</Button>
    </ActionForm>
  );
}

async function Nothing({ area, hasRead }: { area: NoticeArea; hasRead: boolean }) {
  const t = await getTranslations('notifications.empty');
  if (hasRead) {
    const all = <TextLink href={`${noticesPath(area)}?show=all`}>{t('showAll')}</TextLink>;
    return <EmptyState title={t('unread')} action={all} />;
  }
  const go = { workspace: t('goWorkspace'), desk: t('goDesk'), admin: t('goAdmin') }[area];
  return (
    <EmptyState title={t('title')} action={<TextLink href={`/${area}`}>{go}</TextLink>}>
      {t(area)}
    </EmptyState>
  );
}
