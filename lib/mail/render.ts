import { type MessageParams, wordParams } from '@/lib/i18n/message-params';
import type { Locale } from '@/lib/i18n/routing';
import { type Translate, translator } from '@/lib/i18n/translate';
import { groupOf, NOTICE_SETTINGS_PATH } from '@/lib/notifications/settings/model';
import { headerValue } from './header-value';
import { type MailContent, mailHtml, mailText } from './layout';
import { isSummary } from './templates';

export type MailToRender = {
  /** Message key under `mail.template`. */
  template: string;
  /** `path` is what the button opens; without it (a one-time link that is over) the mail has none. */
  params: MessageParams;
  locale: Locale;
  readerName: string;
  /** What a daily summary tells of, in its order. */
  notices?: readonly ToldNotice[];
};

/** A notice as its sentence needs it, with what it opens. */
export type ToldNotice = { kind: string; params: MessageParams; path: string };

export type RenderedMail = { subject: string; text: string; html: string; url: string | null };

/**
 * A mail in the reader's language: the sentence of its notice, what to do next, one button.
 *
 * @param origin public address of the site, without a path
 * @throws Error when there is no such template
 */
export async function renderMail(mail: MailToRender, origin: string): Promise<RenderedMail> {
  const t = await translator(mail.locale);
  const key = `mail.template.${mail.template}`;
  if (!t.has(`${key}.subject`)) throw new Error(`no mail template: ${mail.template}`);
  const params = wordParams(mail.params, mail.locale);
  const at = (path: string) => `${origin}/${mail.locale}${path}`;
  const url = typeof params.path === 'string' ? at(params.path) : null;
  const canChoose = groupOf(mail.template) !== null || isSummary(mail.template);
  const content: MailContent = {
    locale: mail.locale,
    subject: headerValue(t(`${key}.subject`, params)),
    greeting: mail.readerName
      ? t('mail.greeting', { name: headerValue(mail.readerName) })
      : t('mail.greetingUnnamed'),
    paragraphs: [`notifications.kind.${mail.template}`, `${key}.body`]
      .filter(t.has)
      .flatMap((code) => t(code, params).split('\n\n')),
    notices: (mail.notices ?? []).map((notice) => ({
      text: t(`notifications.kind.${notice.kind}`, notice.params),
      url: at(notice.path),
    })),
    button: url === null ? null : { label: buttonLabel(t, key), url },
    addressHint: t('mail.address'),
    closing: [...t('mail.closing').split('\n'), t('mail.signature')],
    footer: [t('mail.reason'), t('mail.disclaimer')],
    settings: canChoose ? { label: t('mail.settings'), url: at(NOTICE_SETTINGS_PATH) } : null,
  };
  return { subject: content.subject, text: mailText(content), html: mailHtml(content), url };
}

function buttonLabel(t: Translate, key: string): string {
  return t.has(`${key}.button`) ? t(`${key}.button`) : t('mail.openVisit');
}
