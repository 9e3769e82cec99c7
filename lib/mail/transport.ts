import 'server-only';
import { createTransport } from 'nodemailer';
import { env } from '@/lib/env';
import { headerValue } from './header-value';
import type { MailCalendar } from './mail-calendar';
import type { RenderedMail } from './render';

type Transport = ReturnType<typeof open>;

let current: { url: string; transport: Transport } | undefined;

const open = (url: string) =>
  createTransport({
    url,
    pool: true,
    maxConnections: 2,
    // The queue tries again; a second try in here could send a mail twice.
    maxRequeues: 0,
    dnsTimeout: 5_000,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

export type Letter = RenderedMail & {
  id: string;
  to: string;
  locale: string;
  calendar: MailCalendar | null;
};

/**
 * Hands one mail to the SMTP server. Its Message-ID is made from its id, so that a second copy is known as the same mail.
 *
 * @throws the transport's error when the server cannot be reached or says no
 */
export async function sendLetter(smtpUrl: string, letter: Letter): Promise<void> {
  const { hostname } = new URL(env().NEXTAUTH_URL);
  await transportTo(smtpUrl).sendMail({
    messageId: `<${letter.id}@${hostname}>`,
    from: headerValue(env().MAIL_FROM),
    to: { name: '', address: headerValue(letter.to) },
    subject: letter.subject,
    text: withMailLines(letter.text),
    html: withMailLines(letter.html),
    // both as a part that mail programs act on and as a file to open
    ...(letter.calendar && {
      icalEvent: {
        method: letter.calendar.method,
        filename: 'invite.ics',
        content: letter.calendar.text,
      },
    }),
    headers: {
      'Content-Language': letter.locale,
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
  });
}

/** Lines as a mail ends them, which nobody does for us in a part that is sent as base64. RFC 2046, 4.1.1. */
const withMailLines = (text: string): string => text.replace(/\r?\n/g, '\r\n');

/** Closes the connections to the server, at the end of the process. */
export function closeTransport(): void {
  current?.transport.close();
  current = undefined;
}

function transportTo(url: string): Transport {
  if (current?.url !== url) {
    closeTransport();
    current = { url, transport: open(url) };
  }
  return current.transport;
}
