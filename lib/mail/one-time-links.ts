import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import type { Tx } from '@/lib/db/transaction';
import { messageParams } from '@/lib/i18n/message-params';
import { type MailTemplate, ONE_TIME_TEMPLATES } from './templates';

/** Parameters without the path, for a mail whose path was a one-time link. */
export function withoutLink(params: Prisma.JsonValue): Prisma.InputJsonObject {
  const { path: _path, ...rest } = messageParams.parse(params);
  return rest;
}

/** Forgets the one-time links of mails written before then, whatever became of them: by now they open nothing. */
export async function forgetOneTimeLinks(tx: Tx, before: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE mail SET params = params - 'path'
    WHERE template = ANY(${ONE_TIME_TEMPLATES}) AND created_at < ${before} AND NOT demo AND params ? 'path'`;
}

/** Forgets where the last words to people who are gone went, whatever became of them. */
export async function forgetFarewells(tx: Tx, before: Date): Promise<void> {
  const template = 'account_erased' satisfies MailTemplate;
  await tx.mail.updateMany({
    where: { template, createdAt: { lt: before }, to: { not: '' } },
    data: { to: '' },
  });
}
