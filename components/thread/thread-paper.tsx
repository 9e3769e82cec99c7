import { getTranslations } from 'next-intl/server';
import { PrintFoot, PrintHead } from '@/components/layout/print-head';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { DemoMark, Tag } from '@/components/ui/tag';
import { officeName, placeName } from '@/components/visit/place-names';
import { UserText } from '@/components/visit/user-text';
import { dayIn } from '@/lib/hosts/day';
import { formatDay, formatZone } from '@/lib/i18n/format';
import { type Locale, otherLocale } from '@/lib/i18n/routing';
import type { ThreadDetail } from '@/lib/threads/queries';
import { MessagePaper } from './message-paper';
import { readersZone } from './thread-words';

type Props = { thread: ThreadDetail; locale: Locale; now: Date };

/** A conversation on paper: each message with both languages beside each other, times in the zone of the reader's side. */
export async function ThreadPaper({ thread, locale, now }: Props) {
  const t = await getTranslations('threads');
  const foreign = otherLocale(locale);
  const other = await getTranslations({ locale: foreign, namespace: 'threads.paper' });
  const { organisation, host, reference, internal } = thread;
  const timeZone = readersZone(thread);
  const about = reference ? t('list.visit', { reference }) : t('list.interest');
  const hall = placeName(locale, organisation);
  const office = officeName(locale, host);
  const both = (key: 'document' | 'demo') => (
    <>
      {t(`paper.${key}`)} <span lang={foreign}>{other(key)}</span>
    </>
  );
  return (
    <article>
      <PrintHead
        document={both('document')}
        reference={
          <>
            {about} · {t('paper.printed', { date: formatDay(locale, dayIn(timeZone, now)) })}
          </>
        }
      />
      {organisation.demo ? <DemoMark>{both('demo')}</DemoMark> : null}
      <h1 className="pt-4 pb-3">
        <UserText lang={thread.subjectLocale}>{thread.subject}</UserText>{' '}
        {internal ? <Tag>{t('internalMark')}</Tag> : null}
      </h1>
      <DefinitionRows
        rows={[
          {
            key: 'between',
            term: t('paper.between'),
            value: internal ? office : `${hall} · ${office}`,
          },
          {
            key: 'zone',
            term: t('paper.zone'),
            value: formatZone(locale, timeZone),
          },
        ]}
      />
      <ol className="ledger ledger-top mt-6">
        {thread.messages.map((message) => (
          <MessagePaper
            key={message.id}
            message={message}
            organisation={message.side === 'city' ? hall : office}
            timeZone={timeZone}
            locale={locale}
          />
        ))}
      </ol>
      <PrintFoot>
        <p>{t('paper.foot')}</p>
        <p lang={foreign}>{other('foot')}</p>
      </PrintFoot>
    </article>
  );
}
