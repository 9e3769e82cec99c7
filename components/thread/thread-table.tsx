import { getTranslations } from 'next-intl/server';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { UserText } from '@/components/visit/user-text';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { threadPath } from '@/lib/threads/model';
import type { ThreadItem } from '@/lib/threads/queries';
import { aboutPath, otherSideName, readersZone } from './thread-words';

type Props = {
  threads: readonly ThreadItem[];
  locale: Locale;
  /** On the page of the visit or interest itself: then it need not be named. */
  here?: boolean;
};

/** Conversations, the latest first, with what is unread. */
export async function ThreadTable({ threads, locale, here }: Props) {
  const t = await getTranslations('threads.list');
  const mark = await getTranslations('threads');
  return (
    <Table
      caption={t('caption')}
      columns={[
        { key: 'subject', header: t('subject') },
        ...(here
          ? []
          : [
              { key: 'with', header: t('with') },
              { key: 'about', header: t('about') },
            ]),
        { key: 'messages', header: t('messages'), align: 'end' as const },
        { key: 'last', header: t('last') },
      ]}
      rows={threads.map((one) => ({
        key: one.id,
        cells: {
          subject: (
            <>
              <TextLink
                href={threadPath(one.reader, one.id)}
                tone={one.unread > 0 ? 'strong' : undefined}
              >
                <UserText lang={one.subjectLocale}>{one.subject}</UserText>
              </TextLink>{' '}
              {one.internal ? <Tag>{mark('internalMark')}</Tag> : null}
            </>
          ),
          with: otherSideName(locale, one),
          about: (
            <TextLink href={aboutPath(one)}>
              {one.reference ? t('visit', { reference: one.reference }) : t('interest')}
            </TextLink>
          ),
          messages: String(one.messages),
          last: (
            <>
              {formatDay(locale, dayIn(readersZone(one), one.lastMessageAt))}
              {one.unread > 0 ? (
                <b className="block text-brass">{t('unread', { count: one.unread })}</b>
              ) : null}
            </>
          ),
        },
      }))}
    />
  );
}
