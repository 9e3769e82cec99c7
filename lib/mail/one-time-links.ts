import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import type { Tx } from '@/lib/db/transaction';
import { messageParams } from '@/lib/i18n/message-params';
import { ONE_TIME_TEMPLATES } from './templates';

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
