import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { AllVisits } from '@/components/desk/all-visits';
import { InboxAside } from '@/components/desk/inbox-aside';
import { Group, InboxOverview } from '@/components/desk/inbox-groups';
import { groupOf, INBOX_GROUPS, inboxHref, inboxView } from '@/components/desk/inbox-view';
import { RowKeys } from '@/components/desk/row-keys';
import { PageHead } from '@/components/ui/page-head';
import { TabLinks } from '@/components/ui/tab-links';
import { hostIdsOf } from '@/lib/auth/model';
import { requireActor } from '@/lib/auth/session';
import { formatWeekday } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { getInbox, listVisits } from '@/lib/visits/queries/list-visits';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'desk.inbox' });
  return { title: t('title') };
}

/** The desk's inbox: whom to answer first. An auditor, who works for no host, reads the whole list. */
export default async function InboxPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/desk', 'host_officer', 'host_approver', 'auditor');
  const now = new Date();
  const query = await searchParams;
  const inbox = await getInbox(actor, now);
  const view = inbox ? inboxView(query.view) : 'all';
  const t = await getTranslations('desk.inbox');
  const page = Number(query.page);
  const all =
    view === 'all'
      ? await listVisits(actor, { now, page: Number.isInteger(page) ? page : 1 })
      : null;
  const [hostId] = hostIdsOf(actor);
  return (
    <>
      <PageHead
        title={t('title')}
        lead={
          inbox ? (
            <p className="text-muted">
              {t('today', { day: formatWeekday(locale, inbox.hostToday) })}
            </p>
          ) : undefined
        }
      />
      {inbox ? (
        <TabLinks
          label={t('groups')}
          tabs={[
            ...INBOX_GROUPS.map((group) => ({
              href: inboxHref(group),
              label: t(`group.${group}`),
              count: groupOf(inbox, group).length,
              current: view === group,
            })),
            {
              href: inboxHref('all'),
              label: t('group.all'),
              count: inbox.total,
              current: view === 'all',
            },
          ]}
        />
      ) : null}
      <div className="grid gap-x-11 gap-y-12 pt-5 pb-9 xl:grid-cols-[minmax(0,1fr)_15.625rem]">
        <div className="min-w-0">
          <RowKeys
            texts={{ title: t('rowKeys.title'), keys: t('rowKeys.keys'), use: t('rowKeys.use') }}
          >
            {all ? <AllVisits visits={all} locale={locale} /> : null}
            {inbox && view === 'ours' ? <InboxOverview inbox={inbox} locale={locale} /> : null}
            {inbox && view !== 'ours' && view !== 'all' ? (
              <Group group={view} inbox={inbox} locale={locale} hideTitle />
            ) : null}
          </RowKeys>
        </div>
        {inbox && hostId ? (
          <div className="flex flex-col gap-9">
            <InboxAside hostId={hostId} today={inbox.hostToday} locale={locale} />
          </div>
        ) : null}
      </div>
    </>
  );
}
