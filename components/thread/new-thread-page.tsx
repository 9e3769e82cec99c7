import { getTranslations } from 'next-intl/server';
import { loadUploads } from '@/components/files/load-uploads';
import { UploadArea } from '@/components/files/upload-area';
import { ActionForm } from '@/components/forms/action-form';
import { FormTextField } from '@/components/forms/fields';
import { Button, ButtonRow } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { newFormKey } from '@/lib/actions/form-key';
import type { UserActor } from '@/lib/auth/model';
import { MOST_FILES } from '@/lib/files/model';
import type { Locale } from '@/lib/i18n/routing';
import { openOnInterestAction, openOnVisitAction } from '@/lib/threads/actions';
import { newThreadPath, THREAD_LIMITS, threadsPathOf } from '@/lib/threads/model';
import type { Subject } from '@/lib/threads/queries';
import { MessageFields } from './message-fields';
import { aboutPath, otherSideName } from './thread-words';

type Props = {
  actor: UserActor;
  subject: Subject & { reader: 'city' | 'host' };
  internal: boolean;
  /** The query of the address, in which uploads leave something. */
  asked: Record<string, string | string[] | undefined>;
  locale: Locale;
};

/** Begins a conversation with its first message. */
export async function NewThreadPage({ actor, subject, internal, asked, locale }: Props) {
  const t = await getTranslations('threads');
  const layout = await getTranslations('layout');
  const { about, reader, reference } = subject;
  const path = newThreadPath(reader, about, internal);
  const uploads = await loadUploads(actor, { path, asked, locale });
  const what = reference ? t('list.visit', { reference }) : t('list.interest');
  return (
    <>
      <PageHead
        title={internal ? t('new.internalTitle') : t('new.title')}
        crumbs={{
          label: layout('crumbs'),
          steps: [
            { label: t('title'), href: threadsPathOf(reader) },
            { label: what, href: aboutPath(subject) },
            { label: t('new.title') },
          ],
        }}
        lead={
          <p>
            {internal
              ? t('new.internalLead')
              : t('new.lead', { other: otherSideName(locale, subject) })}
          </p>
        }
      />
      <div className="max-w-form pb-9 md:pb-13">
        <UploadArea
          id="upload"
          address={uploads.address}
          most={MOST_FILES}
          known={uploads.waiting}
          fault={uploads.fault}
          sent="never"
        >
          <ActionForm
            action={'visitId' in about ? openOnVisitAction : openOnInterestAction}
            formKey={newFormKey()}
            className="flex flex-col gap-6"
          >
            {'visitId' in about ? (
              <input type="hidden" name="visitId" defaultValue={about.visitId} />
            ) : (
              <input type="hidden" name="interestId" defaultValue={about.interestId} />
            )}
            {internal ? <input type="hidden" name="internal" defaultValue="yes" /> : null}
            <FormTextField
              name="subject"
              label={t('fields.subject')}
              hint={t('hints.subject')}
              maxLength={THREAD_LIMITS.subject}
              width="full"
              autoComplete="off"
            />
            <MessageFields locale={locale} />
            <ButtonRow>
              <Button>{t('new.submit')}</Button>
            </ButtonRow>
          </ActionForm>
        </UploadArea>
      </div>
    </>
  );
}
