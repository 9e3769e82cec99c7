import { getTranslations } from 'next-intl/server';
import { FileList } from '@/components/files/file-list';
import { PartyMark } from '@/components/ui/party-mark';
import { UserText } from '@/components/visit/user-text';
import { formatInstant } from '@/lib/i18n/format';
import { type Locale, otherLocale } from '@/lib/i18n/routing';
import { messageFilePath } from '@/lib/threads/model';
import type { MessageView } from '@/lib/threads/queries';

type Props = {
  message: MessageView;
  /** Of the sender, in the language of the paper. */
  organisation: string;
  timeZone: string;
  locale: Locale;
};

/** One message on paper: who sent it and when, then English at the left and Chinese at the right, each with its standing. */
export async function MessagePaper({ message, organisation, timeZone, locale }: Props) {
  const t = await getTranslations('threads');
  const name = message.author === '' ? t('page.former') : message.author;
  const original = (
    <Wording
      heading={`${t(`language.${message.locale}`)} · ${t('paper.original')}`}
      lang={message.locale}
      text={message.text}
    />
  );
  const counterpart = <Counterpart message={message} timeZone={timeZone} locale={locale} />;
  return (
    <li className="py-4">
      <p className="flex flex-wrap items-baseline gap-x-3 pb-2 text-small">
        <PartyMark party={message.side} />
        <span className="text-muted">{t('paper.number', { number: message.number })}</span>
        <b>{t('paper.sender', { name, organisation })}</b>
        <span className="text-muted">{formatInstant(locale, message.sentAt, timeZone)}</span>
      </p>
      <div className="paper-columns">
        {message.locale === 'en' ? original : counterpart}
        {message.locale === 'en' ? counterpart : original}
      </div>
      <FileList files={message.files} hrefOf={messageFilePath} locale={locale} />
    </li>
  );
}

type WordingProps = { heading: string; lang: Locale; text: string };

function Wording({ heading, lang, text }: WordingProps) {
  return (
    <div className="min-w-0 wrap-anywhere">
      <p className="text-muted text-note">{heading}</p>
      <UserText lang={lang}>{text}</UserText>
    </div>
  );
}

/** The wording in the other language: how far it is, who has written and who has confirmed it. */
async function Counterpart({ message, timeZone, locale }: Omit<Props, 'organisation'>) {
  const t = await getTranslations('threads');
  const { counterpart, state } = message;
  const language = otherLocale(message.locale);
  const at = (instant: Date) => formatInstant(locale, instant, timeZone);
  const named = (name: string) => (name === '' ? t('page.former') : name);
  const heading = `${t(`language.${language}`)} · ${t(`state.${state}`)}`;
  if (!counterpart) {
    return (
      <div className="min-w-0">
        <p className="text-muted text-note">{heading}</p>
        <p className="text-muted">
          {t('counterpart.missing', { language: t(`language.${language}`) })}
        </p>
      </div>
    );
  }
  return (
    <div className="min-w-0 wrap-anywhere">
      <Wording heading={heading} lang={language} text={counterpart.text} />
      <p className="pt-1 text-muted text-note">
        {t('counterpart.by', {
          name: named(counterpart.writer),
          day: at(counterpart.writtenAt),
        })}{' '}
        {counterpart.confirmedAt
          ? t('counterpart.confirmed', {
              name: named(counterpart.confirmedBy ?? ''),
              day: at(counterpart.confirmedAt),
            })
          : null}
      </p>
    </div>
  );
}
