import 'server-only';
import type { Mail, Prisma } from '@/generated/prisma/client';
import { db } from '@/lib/db/client';
import { inTransaction } from '@/lib/db/transaction';
import { env } from '@/lib/env';
import type { JobRun } from '@/lib/jobs/model';
import { mayStillRead } from '@/lib/notifications/still-reader';
import { noticesStillToTell } from '@/lib/notifications/summary/notices-of-summary';
import { ok } from '@/lib/result';
import { deliveryError, NOT_A_READER } from './delivery-error';
import { mailCalendar } from './mail-calendar';
import { withoutLink } from './one-time-links';
import type { ToldNotice } from './render';
import { localeOf, readerNameOf, renderStored } from './render-stored';
import { holdsOneTimeLink, isFarewell, isSummary } from './templates';
import { sendLetter } from './transport';

/** A try that failed and is worth another one. */
class DeliveryFailed extends Error {
  readonly code = 'mail_not_delivered';
}

/**
 * Sends a waiting mail, or notes why not. Does nothing for a mail that is no longer waiting. A reader who has lost the
 * right to know gets nothing, and there is no further try. A summary whose notices have all been read meanwhile is
 * dropped.
 *
 * @throws DeliveryFailed when the server did not take it and another try may help
 */
export async function deliverMail(id: string, job: JobRun, now: Date): Promise<void> {
  const mail = await db().mail.findUnique({
    where: { id },
    include: { user: { select: { name: true, disabledAt: true } } },
  });
  if (mail?.status !== 'queued') return;
  const smtpUrl = env().SMTP_URL;
  if (!smtpUrl) return note(id, { status: 'kept' });
  if (!(await mayStillRead(mail))) return note(id, { status: 'failed', error: NOT_A_READER });
  const notices = isSummary(mail.template) ? await noticesStillToTell(mail) : [];
  if (isSummary(mail.template) && notices.length === 0) return drop(id);
  try {
    await hand(smtpUrl, mail, notices);
  } catch (error) {
    const { text, isPermanent } = deliveryError(error);
    const isOver = isPermanent || job.isLast;
    await note(id, {
      status: isOver ? 'failed' : 'queued',
      error: text,
      attempts: { increment: 1 },
    });
    if (isPermanent) return;
    throw new DeliveryFailed('the mail did not leave');
  }
  await note(id, {
    status: 'sent',
    sentAt: now,
    error: null,
    attempts: { increment: 1 },
    ...(holdsOneTimeLink(mail.template) && { params: withoutLink(mail.params) }),
    ...(isFarewell(mail.template) && { to: '' }),
  });
}

type WaitingMail = Pick<Mail, 'id' | 'to' | 'locale' | 'template' | 'params' | 'calendar'> & {
  readerName: string | null;
  user: { name: string } | null;
};

async function hand(
  smtpUrl: string,
  mail: WaitingMail,
  notices: readonly ToldNotice[],
): Promise<void> {
  const rendered = await renderStored({ ...mail, readerName: readerNameOf(mail) }, notices);
  await sendLetter(smtpUrl, {
    ...rendered,
    id: mail.id,
    to: mail.to,
    locale: localeOf(mail.locale),
    calendar: mail.calendar === null ? null : mailCalendar.parse(mail.calendar),
  });
}

async function drop(id: string): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.mail.delete({ where: { id } });
    return ok(null);
  });
}

async function note(id: string, data: Prisma.MailUpdateInput): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.mail.update({ where: { id }, data });
    return ok(null);
  });
}
