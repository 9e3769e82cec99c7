import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/i18n/routing';
import { enqueue } from '@/lib/jobs/enqueue';

export type OutgoingMail = {
  to: string;
  locale: Locale;
  /** Message key under `mail.template`. */
  template: string;
  params: Record<string, string | number>;
  dedupeKey: string;
  demo?: boolean;
};

/**
 * Writes one mail and its job in the caller's transaction. Without an SMTP server, and for demonstration addresses,
 * the mail is kept in the in-app outbox instead. Repeating a dedupe key does nothing.
 */
export async function queueMail(tx: Tx, mail: OutgoingMail): Promise<void> {
  const keep = !env().SMTP_URL || mail.demo === true;
  const { count } = await tx.mail.createMany({
    data: [{ ...mail, status: keep ? 'kept' : 'queued' }],
    skipDuplicates: true,
  });
  if (keep || count === 0) return;
  const row = await tx.mail.findUniqueOrThrow({
    where: { dedupeKey: mail.dedupeKey },
    select: { id: true },
  });
  await enqueue(tx, 'send_mail', { mailId: row.id }, { jobKey: `mail:${row.id}` });
}
