import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import { env } from '@/lib/env';
import type { MessageParams } from '@/lib/i18n/message-params';
import type { Locale } from '@/lib/i18n/routing';
import { enqueue } from '@/lib/jobs/enqueue';
import type { MailCalendar } from './mail-calendar';
import type { MailTemplate, PlainMailParams } from './templates';

type Envelope = {
  /** `id` is null for somebody without an account; `name` then says whom the mail greets. */
  reader: { id: string | null; name?: string; email: string; locale: Locale; demo: boolean };
  /** Names the mail: the same one is written once. */
  dedupeKey: string;
};

/** A mail that is no notice. */
export type PlainMail = {
  [Template in keyof PlainMailParams]: { template: Template; params: PlainMailParams[Template] };
}[keyof PlainMailParams];

type AnyMail = {
  template: MailTemplate;
  params: MessageParams & { path: string };
  calendar?: MailCalendar | null;
};

/**
 * Writes one mail and its job in the caller's transaction. Without an SMTP server, and for demonstration addresses,
 * the mail is kept in the in-app outbox instead. Repeating a dedupe key does nothing.
 */
export const queueMail = (tx: Tx, mail: Envelope & PlainMail): Promise<void> =>
  queueAnyMail(tx, mail);

/** The mail of a notice; `notify` has checked its parameters. */
export async function queueAnyMail(
  tx: Tx,
  { reader, template, params, calendar, dedupeKey }: Envelope & AnyMail,
): Promise<void> {
  const keep = !env().SMTP_URL || reader.demo;
  const { count } = await tx.mail.createMany({
    data: [
      {
        userId: reader.id,
        readerName: reader.id === null ? (reader.name ?? '') : null,
        to: reader.email,
        locale: reader.locale,
        demo: reader.demo,
        template,
        params,
        ...(calendar && { calendar }),
        dedupeKey,
        status: keep ? 'kept' : 'queued',
      },
    ],
    skipDuplicates: true,
  });
  if (keep || count === 0) return;
  const row = await tx.mail.findUniqueOrThrow({ where: { dedupeKey }, select: { id: true } });
  await enqueue(tx, 'send_mail', { mailId: row.id }, { jobKey: `mail:${row.id}` });
}
