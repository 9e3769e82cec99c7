import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { TextLink } from '@/components/ui/text-link';
import { placeName } from '@/components/visit/place-names';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { deskVisitPath } from '@/lib/visits/paths';
import type { Inbox, VisitListItem } from '@/lib/visits/views';
import { DeskSection } from './desk-section';
import { groupOf, type InboxGroup, inboxHref } from './inbox-view';
import { OverdueOpinions } from './overdue-opinions';
import { UnsentLetters } from './unsent-letters';
import { VisitTable } from './visit-table';

type Props = { inbox: Inbox; locale: Locale };

/** The first view: what the office must do, then what it waits for, what both sides prepare, who is here today. */
export async function InboxOverview({ inbox, locale }: Props) {
  const t = await getTranslations('desk.inbox');
  return (
    <>
      <Group group="ours" inbox={inbox} locale={locale} hideTitle />
      <UnsentLetters visits={inbox.declineLetters} locale={locale} />
      <OverdueOpinions opinions={inbox.opinions} locale={locale} />
      <Group group="theirs" inbox={inbox} locale={locale} />
      {inbox.both.length > 0 ? (
        <DeskSection title={t('group.both')}>
          <VisitTable items={inbox.both} locale={locale} caption={t('group.both')} />
        </DeskSection>
      ) : null}
      <Group group="today" inbox={inbox} locale={locale} />
    </>
  );
}

/** One group with its rows, or why there are none. */
export async function Group({
  group,
  inbox,
  locale,
  hideTitle,
}: Props & { group: InboxGroup; hideTitle?: boolean }) {
  const t = await getTranslations('desk.inbox');
  const items: readonly VisitListItem[] = groupOf(inbox, group);
  return (
    <DeskSection title={t(`group.${group}`)} hideTitle={hideTitle}>
      {items.length > 0 ? (
        <VisitTable items={items} locale={locale} caption={t(`group.${group}`)} />
      ) : (
        <EmptyState
          title={t(`empty.${group}.title`)}
          action={<EmptyLink group={group} inbox={inbox} locale={locale} />}
        >
          {t(`empty.${group}.text`)}
        </EmptyState>
      )}
    </DeskSection>
  );
}

async function EmptyLink({ group, inbox, locale }: Props & { group: InboxGroup }) {
  const t = await getTranslations('desk.inbox.empty');
  const { next } = inbox;
  if (group === 'today' && next?.wanted) {
    return t.rich('next', {
      city: placeName(locale, next.city),
      day: formatDay(locale, next.wanted.days.startsOn),
      link: (text) => <TextLink href={deskVisitPath(next.id)}>{text}</TextLink>,
    });
  }
  return inbox.total > 0 ? <TextLink href={inboxHref('all')}>{t('toAll')}</TextLink> : null;
}
