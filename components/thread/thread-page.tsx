import { getTranslations } from 'next-intl/server';
import { loadUploads } from '@/components/files/load-uploads';
import { UploadArea } from '@/components/files/upload-area';
import { ActionForm } from '@/components/forms/action-form';
import { Button, ButtonRow, LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { officeName, placeName } from '@/components/visit/place-names';
import { UserText } from '@/components/visit/user-text';
import { newFormKey } from '@/lib/actions/form-key';
import type { UserActor } from '@/lib/auth/model';
import { MOST_FILES } from '@/lib/files/model';
import type { Locale } from '@/lib/i18n/routing';
import { sendMessageAction } from '@/lib/threads/actions';
import { THREAD_DONE } from '@/lib/threads/lead';
import { threadPaperPath, threadPath, threadsPathOf } from '@/lib/threads/model';
import type { ThreadDetail } from '@/lib/threads/queries';
import { MessageFields } from './message-fields';
import { MessageRow } from './message-row';
import { aboutPath, otherSideName, readersZone } from './thread-words';

type Props = {
  actor: UserActor;
  thread: ThreadDetail;
  /** The query of the address: `done`, `word` (the message whose other language is being written), and what uploads leave there. */
  asked: Record<string, string | string[] | undefined>;
  locale: Locale;
};

/** A conversation: every message with its wording in the other language, oldest first, and room for the next one. */
export async function ThreadPage({ actor, thread, asked, locale }: Props) {
  const t = await getTranslations('threads');
  const layout = await getTranslations('layout');
  const { reader, reference, internal } = thread;
  const path = threadPath(reader, thread.id);
  const uploads = await loadUploads(actor, { path, asked, locale });
  const other = otherSideName(locale, thread);
  const about = reference ? t('list.visit', { reference }) : t('list.interest');
  const sides = [placeName(locale, thread.city), officeName(locale, thread.host)];
  const code = THREAD_DONE.find((one) => one === asked.done);
  const firstUnread = thread.messages.length - thread.unread;
  return (
    <>
      <PageHead
        title={<UserText lang={thread.subjectLocale}>{thread.subject}</UserText>}
        crumbs={{
          label: layout('crumbs'),
          steps: [
            { label: t('title'), href: threadsPathOf(reader) },
            {
              label: about,
              href: aboutPath(thread),
            },
          ],
        }}
        lead={
          <p>
            <span className="screen-only">{other}</span>{' '}
            {internal ? <Tag>{t('internalMark')}</Tag> : null}
            <span className="print-only">
              {about} · {sides.join(' · ')}
            </span>
          </p>
        }
        actions={
          <span className="screen-only">
            <LinkButton look="outline" dense href={threadPaperPath(thread.id)}>
              {t('page.print')}
            </LinkButton>
          </span>
        }
      />
      {code ? (
        <div className="pb-6">
          <Notice kind="done" live>
            {t(`done.${code}`)}
          </Notice>
        </div>
      ) : null}
      <p className="pb-2 text-muted text-small">{t('page.note')}</p>
      <ol className="ledger ledger-top">
        {thread.messages.map((message, index) => (
          <MessageRow
            key={message.id}
            message={message}
            timeZone={readersZone(thread)}
            locale={locale}
            path={path}
            writing={message.id === asked.word}
            isFirstUnread={thread.unread > 0 && index === firstUnread}
          />
        ))}
      </ol>
      <div className="screen-only max-w-form py-9">
        {thread.open ? (
          <UploadArea
            id="upload"
            address={uploads.address}
            most={MOST_FILES}
            known={uploads.waiting}
            fault={uploads.fault}
            sent={thread.messages.filter((one) => one.own).length}
          >
            <ActionForm
              action={sendMessageAction}
              formKey={newFormKey()}
              className="flex flex-col gap-6"
            >
              <h2>{t('page.reply')}</h2>
              <input type="hidden" name="threadId" defaultValue={thread.id} />
              <MessageFields locale={locale} />
              <p className="text-muted text-small">
                {internal ? t('page.internalNote') : t('page.replyNote', { other })}
              </p>
              <ButtonRow>
                <Button>{t('page.submit')}</Button>
              </ButtonRow>
            </ActionForm>
          </UploadArea>
        ) : (
          <Notice>{t('page.over')}</Notice>
        )}
        <p className="pt-6">
          <TextLink href={threadsPathOf(reader)}>{t('page.back')}</TextLink>
        </p>
      </div>
    </>
  );
}
