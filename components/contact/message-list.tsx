import { getLocale, getTranslations } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { ActionForm } from '@/components/forms/action-form';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Ledger } from '@/components/ui/ledger';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { newFormKey } from '@/lib/actions/form-key';
import type { ActionState } from '@/lib/actions/state';
import type { ContactMessage } from '@/lib/contact/model';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';

type Props = {
  messages: readonly ContactMessage[];
  /** Where the times are read. */
  timeZone: string;
  /** Settles a message; null for who only reads. */
  action: ((state: ActionState, form: FormData) => Promise<ActionState>) | null;
};

/** Messages from outside: who writes, about what, by when it is removed, and whether somebody has settled it. */
export async function MessageList({ messages, timeZone, action }: Props) {
  const t = await getTranslations('contact.inbox');
  if (messages.length === 0) return <EmptyState title={t('none')}>{t('noneText')}</EmptyState>;
  return (
    <Ledger top>
      {messages.map((message) => (
        <li
          key={message.id}
          className="grid gap-x-12 gap-y-3 lg:grid-cols-[15.375rem_minmax(0,1fr)]"
        >
          <Sender message={message} timeZone={timeZone} />
          <div className="min-w-0">
            <p lang="mul" className="wrap-anywhere max-w-measure whitespace-pre-line">
              {message.message}
            </p>
            <Settled message={message} timeZone={timeZone} action={action} />
          </div>
        </li>
      ))}
    </Ledger>
  );
}

async function Sender({ message, timeZone }: { message: ContactMessage; timeZone: string }) {
  const [t, locale] = await Promise.all([getTranslations('contact.inbox'), getLocale()]);
  return (
    <div className="wrap-anywhere min-w-0 text-small">
      <h3 lang="mul">{message.name}</h3>
      {message.organisation ? <p lang="mul">{message.organisation}</p> : null}
      <p>
        <a href={`mailto:${encodeURIComponent(message.email)}`} className="link">
          {message.email}
        </a>
      </p>
      <p className="pt-1 text-muted">
        {formatDay(locale, dayIn(timeZone, message.createdAt))}
        <span className="block">{t('reference', { reference: message.reference })}</span>
        {message.city ? (
          <TextLink href={`/cities/${message.city.slug}`} tone="muted">
            <CityName city={message.city} locale={locale} />
          </TextLink>
        ) : (
          t('programme')
        )}
      </p>
    </div>
  );
}

async function Settled({
  message,
  timeZone,
  action,
}: Omit<Props, 'messages'> & { message: ContactMessage }) {
  const [t, locale] = await Promise.all([getTranslations('contact.inbox'), getLocale()]);
  const { handled } = message;
  const gone = formatDay(locale, dayIn(timeZone, message.deleteAfter));
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-2 pt-3 text-muted text-small">
      {handled ? (
        <span>
          {t(handled.by ? 'handledBy' : 'handled', {
            name: handled.by,
            date: formatDay(locale, dayIn(timeZone, handled.at)),
          })}
        </span>
      ) : (
        <Tag>{t('new')}</Tag>
      )}
      <span>{t('removed', { date: gone })}</span>
      {!handled && action ? (
        <ActionForm action={action} formKey={newFormKey()}>
          <input type="hidden" name="messageId" value={message.id} />
          <Button look="outline" dense>
            {t('handle')}
          </Button>
        </ActionForm>
      ) : null}
    </div>
  );
}
