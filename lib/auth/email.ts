import { z } from 'zod';

/** Providers that give anyone an address: allowed, but the programme checks the mandate by hand. */
const FREE_MAIL = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com icloud.com me.com aol.com gmx.de gmx.net gmx.at web.de t-online.de freenet.de mail.com proton.me protonmail.com zoho.com yandex.ru yandex.com mail.ru qq.com 163.com 126.com sina.com foxmail.com orange.fr free.fr wanadoo.fr laposte.net libero.it virgilio.it tiscali.it wp.pl onet.pl o2.pl interia.pl seznam.cz abv.bg ukr.net telenet.be skynet.be ziggo.nl kpnmail.nl'.split(
    ' ',
  ),
);

const SHAPE = /^[a-z0-9.!#$%&*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9-]{1,63}\.)+[a-z0-9-]{2,63}$/;

/**
 * The one written form of an address: NFKC, no control characters, lower case, one `@`, plain shape.
 * @returns null when it is no address we accept
 */
export function normaliseEmail(raw: string): string | null {
  const value = raw.normalize('NFKC').trim();
  if (value.length > 254 || /[\p{Cc}\s,"'<>()]/u.test(value)) return null;
  const lower = value.toLowerCase();
  return SHAPE.test(lower) && !lower.includes('..') ? lower : null;
}

export const isFreeMail = (email: string): boolean => FREE_MAIL.has(email.split('@')[1] ?? '');

/** Form field: any written form of an address in, the normalised one out. */
export const emailField = z.string('errors.field.required').transform((raw, context) => {
  const email = normaliseEmail(raw);
  if (email) return email;
  context.addIssue({ code: 'custom', message: 'errors.field.email' });
  return z.NEVER;
});
