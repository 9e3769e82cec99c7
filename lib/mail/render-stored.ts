import 'server-only';
import { env } from '@/lib/env';
import { messageParams } from '@/lib/i18n/message-params';
import { isLocale, type Locale } from '@/lib/i18n/routing';
import { type RenderedMail, renderMail, type ToldNotice } from './render';

type StoredMail = { template: string; params: unknown; locale: string; readerName: string };

/** The mail of a row, as it is or would be sent, with links to this site; a summary with what it tells of. */
export function renderStored(
  mail: StoredMail,
  notices: readonly ToldNotice[] = [],
): Promise<RenderedMail> {
  const params = messageParams.parse(mail.params);
  const { template, readerName } = mail;
  const locale = localeOf(mail.locale);
  return renderMail({ template, params, locale, readerName, notices }, env().NEXTAUTH_URL);
}

/** Whom a mail greets: the person of an account, or the one a city hall has named. */
export const readerNameOf = (mail: {
  readerName: string | null;
  user: { name: string } | null;
}): string => mail.user?.name ?? mail.readerName ?? '';

export const localeOf = (value: string): Locale => (isLocale(value) ? value : 'en');
