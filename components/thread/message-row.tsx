import { getTranslations } from 'next-intl/server';
import { FileList } from '@/components/files/file-list';
import { ActionForm } from '@/components/forms/action-form';
import { FormTextareaField } from '@/components/forms/fields';
import { VersionField } from '@/components/forms/version-field';
import { Button } from '@/components/ui/button';
import { PartyMark } from '@/components/ui/party-mark';
import { StatusMark } from '@/components/ui/status-mark';
import { TextLink } from '@/components/ui/text-link';
import { UserText } from '@/components/visit/user-text';
import { newFormKey } from '@/lib/actions/form-key';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import { type Locale, otherLocale } from '@/lib/i18n/routing';
import { confirmCounterpartAction, writeCounterpartAction } from '@/lib/threads/actions';
import { messageFilePath } from '@/lib/threads/model';
import type { MessageView } from '@/lib/threads/queries';

type Props = {
  message: MessageView;
  timeZone: string;
  locale: Locale;
  /** The page of the conversation. */
  path: string;
  /** Whether the form for the other language is open; on a page one is at most. */
  writing: boolean;
};
type RowProps = Props & { isFirstUnread: boolean };

const SIGN = { untranslated: 'to_do', to_check: 'caution', confirmed: 'met' } as const;

/** One message: the original, and beside it what stands in the other language and how far that is. */
export async function MessageRow({ isFirstUnread, ...props }: RowProps) {
  const { message, timeZone, locale } = props;
  const t = await getTranslations('threads');
  const day = formatDay(locale, dayIn(timeZone, message.sentAt));
  const name = message.author === '' ? t('page.former') : message.author;
  return (
    <li id={`message-${message.number}`} className="py-5">
      {isFirstUnread ? (
        <p className="screen-only pb-2 font-semibold text-brass text-small">
          {t('page.unreadFrom')}
        </p>
      ) : null}
      <p className="flex flex-wrap items-baseline gap-x-3 pb-2 text-small">
        <PartyMark party={message.side} />
        <b>{t('page.from', { name, side: t(`side.${message.side}`) })}</b>
        <span className="text-muted">{day}</span>
      </p>
      <div className="grid gap-x-10 gap-y-4 md:grid-cols-2 print:grid-cols-2">
        <div className="whitespace-pre-line">
          <UserText lang={message.locale}>{message.text}</UserText>
          <FileList files={message.files} hrefOf={messageFilePath} locale={locale} />
        </div>
        <Counterpart {...props} />
      </div>
    </li>
  );
}

async function Counterpart({ message, timeZone, locale, path, writing }: Props) {
  const t = await getTranslations('threads');
  const language = otherLocale(message.locale);
  const { counterpart, state } = message;
  const day = (instant: Date) => formatDay(locale, dayIn(timeZone, instant));
  const named = (name: string) => (name === '' ? t('page.former') : name);
  return (
    <div className="flex flex-col items-start gap-2 border-hairline md:border-l md:pl-8">
      <StatusMark status={SIGN[state]} label={t(`state.${state}`)} />
      {counterpart ? (
        <>
          <div className="whitespace-pre-line">
            <UserText lang={language}>{counterpart.text}</UserText>
          </div>
          <p className="text-muted text-small">
            {t('counterpart.by', {
              name: named(counterpart.writer),
              day: day(counterpart.writtenAt),
            })}{' '}
            {counterpart.confirmedAt
              ? t('counterpart.confirmed', {
                  name: named(counterpart.confirmedBy ?? ''),
                  day: day(counterpart.confirmedAt),
                })
              : null}
            {state === 'to_check' && !message.mayConfirm ? t('counterpart.own') : null}
          </p>
        </>
      ) : (
        <p className="text-muted">
          {t('counterpart.missing', { language: t(`language.${language}`) })}
        </p>
      )}
      {message.mayConfirm ? (
        <ActionForm action={confirmCounterpartAction} formKey={newFormKey()}>
          <input type="hidden" name="messageId" defaultValue={message.id} />
          <VersionField name="version" value={message.version} />
          <Button dense>{t('counterpart.confirm')}</Button>
        </ActionForm>
      ) : null}
      {message.mayWrite && writing ? <WriteCounterpart message={message} /> : null}
      {message.mayWrite && !writing ? (
        <p className="screen-only">
          <TextLink href={`${path}?word=${message.id}#message-${message.number}`}>
            {counterpart
              ? t('counterpart.mend')
              : t('counterpart.write', { language: t(`language.${language}`) })}
          </TextLink>
        </p>
      ) : null}
    </div>
  );
}

async function WriteCounterpart({ message }: Pick<Props, 'message'>) {
  const t = await getTranslations('threads');
  return (
    <ActionForm
      action={writeCounterpartAction}
      formKey={newFormKey()}
      className="flex w-full flex-col gap-3"
    >
      <input type="hidden" name="messageId" defaultValue={message.id} />
      <VersionField name="version" value={message.version} />
      <FormTextareaField
        name="counterpart"
        label={t('fields.counterpart')}
        rows={5}
        autoComplete="off"
        lang={otherLocale(message.locale)}
        defaultValue={message.counterpart?.text ?? ''}
      />
      <div>
        <Button dense look="outline">
          {t('counterpart.save')}
        </Button>
      </div>
    </ActionForm>
  );
}
