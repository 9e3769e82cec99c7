import 'server-only';
import { z } from 'zod';
import type { Prisma } from '@/generated/prisma/client';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { type Actor, isUser, type LinkActor } from '@/lib/auth/model';
import { currentActor } from '@/lib/auth/session';
import { db } from '@/lib/db/client';
import { requestInfo } from '@/lib/http/request-info';
import { fileHeaders } from '@/lib/reports/file-name';
import { ok, refuse } from '@/lib/result';
import type { FileKind } from './model';

const TYPES: Record<FileKind, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  jpg: 'image/jpeg',
};

type Asked = {
  id: string;
  /** The files of the kind asked for that the reader may know of. */
  among: (actor: Actor) => Prisma.StoredFileWhereInput;
  /** Who came by a link, signed in or not. */
  actor?: LinkActor;
};

/**
 * Answers with a stored file, to be saved and never shown as a page: 401 without a session, 404 for a file that the reader
 * may not know of, that waits for the scanner or was refused by it. That it was opened is noted.
 */
export async function answerStoredFile({ id, among, actor: byLink }: Asked): Promise<Response> {
  const actor = byLink ?? (await currentActor());
  if (!isUser(actor) && actor !== byLink) return refusal(401, 'unauthenticated');
  const missing = refusal(404, 'not_found');
  if (!z.uuid().safeParse(id).success) return missing;
  const { requestId } = await requestInfo();
  const locale = isUser(actor) ? actor.locale : 'en';
  const context = { actor, requestId, now: new Date(), locale, idempotency: null };
  const where = {
    AND: [{ id, scan: { in: ['unscanned' as const, 'clean' as const] } }, among(actor)],
  };
  const noted = await noteOpening(context, where);
  if (!noted) return missing;
  const file = await db().storedFile.findFirst({
    where,
    select: { name: true, kind: true, content: true },
  });
  if (!file?.content) return missing;
  return new Response(new Uint8Array(file.content), {
    headers: fileHeaders(TYPES[file.kind], file.name),
  });
}

/** Whether there is such a file; a reader's having opened it is in the audit log from then on. */
async function noteOpening(
  context: WriteContext,
  where: Prisma.StoredFileWhereInput,
): Promise<boolean> {
  const noted = await write(context, async (tx) => {
    const file = await tx.storedFile.findFirst({ where, select: { id: true } });
    if (!file) return refuse({ code: 'not_found' });
    const audit = { action: 'file.open', objectType: 'file', objectId: file.id };
    return ok({ value: null, audit });
  });
  return noted.ok;
}

const refusal = (status: number, error: string): Response =>
  Response.json({ error }, { status, headers: { 'Cache-Control': 'private, no-store' } });
