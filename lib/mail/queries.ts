import 'server-only';
import { maskedEmail } from '@/lib/accounts/model';
import { type Actor, hasRole } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { env } from '@/lib/env';
import { type Pages, pagesOf } from '@/lib/http/page-number';
import type { Locale } from '@/lib/i18n/routing';
import { noticesOfSummaries } from '@/lib/notifications/summary/notices-of-summary';
import type { MailStatus } from './model';
import type { RenderedMail } from './render';
import { localeOf, readerNameOf, renderStored } from './render-stored';

const PAGE_SIZE = 20;

/** A line of the mail log. It never holds a body: bodies may carry one-time links. */
export type Delivery = {
  id: string;
  /** Masked for auditors. */
  to: string;
  subject: string;
  subjectLocale: Locale;
  status: MailStatus;
  attempts: number;
  error: string | null;
  createdAt: Date;
  sentAt: Date | null;
  /** A one-time link that is forgotten cannot be sent again. */
  canResend: boolean;
};

export type DeliveryLog = {
  rows: Delivery[];
  counts: Record<MailStatus, number>;
  /** When the oldest mail was written that no worker has tried to send in good time; null when all is well. */
  stalledSince: Date | null;
  pages: Pages;
};

type Filter = { status: MailStatus | null; page: number };

/** A worker takes a new mail within a second; after this long without a try there is none. */
const STALLED_MS = 5 * 60_000;

/** One page of the mail log, newest first; null for anyone but the programme and its auditors. */
export async function listDeliveries(
  actor: Actor,
  filter: Filter,
  now: Date,
): Promise<DeliveryLog | null> {
  if (!hasRole(actor, 'programme_admin', 'auditor')) return null;
  const [groups, stalled] = await Promise.all([
    db().mail.groupBy({ by: ['status'], _count: true }),
    db().mail.findFirst({
      where: {
        status: 'queued',
        attempts: 0,
        createdAt: { lt: new Date(now.getTime() - STALLED_MS) },
      },
      orderBy: { createdAt: 'asc' },
      select: { createdAt: true },
    }),
  ]);
  const counts = countsOf(groups);
  const total = filter.status ? counts[filter.status] : sum(Object.values(counts));
  const pages = pagesOf(filter.page, total, PAGE_SIZE);
  const mails = await db().mail.findMany({
    where: filter.status ? { status: filter.status } : {},
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip: (pages.page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
  });
  const open = hasRole(actor, 'programme_admin');
  const rows = mails.map(async ({ template, params, locale, ...mail }) => {
    const rendered = await renderStored({ template, params, locale, readerName: '' });
    return {
      ...mail,
      to: open ? mail.to : maskedEmail(mail.to),
      subject: rendered.subject,
      subjectLocale: localeOf(locale),
      canResend: mail.status === 'failed' && rendered.url !== null,
    };
  });
  return { rows: await Promise.all(rows), counts, stalledSince: stalled?.createdAt ?? null, pages };
}

function countsOf(groups: { status: MailStatus; _count: number }[]): Record<MailStatus, number> {
  const counts = { queued: 0, sent: 0, kept: 0, failed: 0 };
  for (const { status, _count } of groups) counts[status] = _count;
  return counts;
}

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0);

export type KeptMail = RenderedMail & { id: string; to: string; locale: Locale; createdAt: Date };

export type Outbox = { mails: KeptMail[]; pages: Pages };

/**
 * One page of the mails that were kept instead of sent, ready to read, newest first. Open to everybody in a
 * demonstration, otherwise to the programme's administrators, who then carry the mail; null for anyone else.
 */
export async function listOutbox(actor: Actor, page: number): Promise<Outbox | null> {
  if (env().DEMO === 'off' && !hasRole(actor, 'programme_admin')) return null;
  const where = { status: 'kept' as const };
  const pages = pagesOf(page, await db().mail.count({ where }), PAGE_SIZE);
  const rows = await db().mail.findMany({
    where,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    skip: (pages.page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
    include: { user: { select: { name: true } } },
  });
  const told = await noticesOfSummaries(rows.map((row) => row.id));
  const mails = rows.map(async ({ id, to, locale, createdAt, template, params, ...reader }) => ({
    ...(await renderStored(
      { template, params, locale, readerName: readerNameOf(reader) },
      told.get(id),
    )),
    id,
    to,
    locale: localeOf(locale),
    createdAt,
  }));
  return { mails: await Promise.all(mails), pages };
}
