import { getTranslations } from 'next-intl/server';
import { Disclosure } from '@/components/ui/disclosure';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import type { KeptMail } from '@/lib/mail/queries';

/** One kept mail: subject and reader, the text on request. It is in its reader's language, whatever the page's is. */
export async function OutboxMail({ mail, locale }: { mail: KeptMail; locale: Locale }) {
  const t = await getTranslations('mail.outbox');
  return (
    <li>
      <h2 lang={mail.locale} className="text-h3">
        {mail.subject}
      </h2>
      <p className="text-muted text-small wrap-anywhere">
        {t('to', { address: mail.to })} ·{' '}
        <time dateTime={mail.createdAt.toISOString()}>
          {formatInstant(locale, mail.createdAt, 'UTC')} UTC
        </time>
      </p>
      <Disclosure summary={t('read')}>
        <div
          lang={mail.locale}
          className="max-w-measure whitespace-pre-line border-control border-l pl-4 wrap-anywhere"
        >
          <MailText mail={mail} />
        </div>
      </Disclosure>
    </li>
  );
}

/** The plain text, with its address as a link. */
function MailText({ mail }: { mail: KeptMail }) {
  if (!mail.url) return mail.text;
  const [before, ...rest] = mail.text.split(mail.url);
  return (
    <>
      {before}
      <a href={mail.url} className="link">
        {mail.url}
      </a>
      {rest.join(mail.url)}
    </>
  );
}
