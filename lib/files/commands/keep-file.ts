import 'server-only';
import { createHash } from 'node:crypto';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { isUser } from '@/lib/auth/model';
import type { Tx } from '@/lib/db/transaction';
import { env } from '@/lib/env';
import { enqueue } from '@/lib/jobs/enqueue';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { checkFile } from '../check-file';
import { type FileKind, type FileView, MOST_UNSENT, type UploadFault } from '../model';
import { isPicture, redraw } from '../picture';
import type { SentFile } from '../read-upload';
import { FILE_SELECT, unsentOf } from '../stored-file';

/**
 * Keeps a file for whoever sent it up, until a message or a request takes it along. Pictures are drawn anew. With a scanner
 * set up the file waits for its answer. Refusals: rules with the code of an `UploadFault`.
 */
export async function keepFile(
  context: WriteContext,
  { name: given, bytes: sent }: SentFile,
): Promise<Result<FileView>> {
  const { actor, now } = context;
  if (!isUser(actor)) return refuse({ code: 'unauthenticated' });
  const checked = checkFile(given, sent);
  if (checked.fault !== null) return faulty(checked.fault);
  const { kind, name } = checked;
  const drawn = await contentOf(sent, kind);
  if (drawn === null) return faulty('broken');
  const bytes = drawn;
  // Drawn anew it may have grown.
  const fault = checkFile(name, bytes).fault;
  if (fault !== null) return faulty(fault);
  const contentHash = createHash('sha256').update(bytes).digest('hex');
  const size = bytes.byteLength;
  return write(context, async (tx) => {
    if (!(await hasRoom(tx, actor.userId, size))) return faulty('unsent_full');
    const file = await tx.storedFile.create({
      data: {
        uploaderId: actor.userId,
        name,
        kind,
        size,
        contentHash,
        content: bytes,
        scan: env().FILE_SCANNER ? 'waiting' : 'unscanned',
        uploadedAt: now,
      },
      select: FILE_SELECT,
    });
    if (file.scan === 'waiting') await queueScan(tx, file.id);
    return ok({
      value: file,
      audit: {
        action: 'file.upload',
        objectType: 'file',
        objectId: file.id,
        detail: { kind, size, contentHash },
      },
    });
  });
}

/** Has the scanner look at a file; a second time replaces the first. */
export const queueScan = (tx: Tx, fileId: string): Promise<void> =>
  enqueue(tx, 'scan_file', { fileId }, { jobKey: `scan_file:${fileId}`, queue: 'files' });

const faulty = (fault: UploadFault) => refuseRule({ code: `files.fault.${fault}` });

const contentOf = (bytes: SentFile['bytes'], kind: FileKind) =>
  isPicture(kind) ? redraw(bytes, kind) : Promise.resolve(bytes);

/** Two uploads at the same instant may pass together: a limit against abuse need not be exact to the file. */
async function hasRoom(tx: Tx, userId: string, size: number): Promise<boolean> {
  const unsent = await tx.storedFile.aggregate({
    where: unsentOf(userId),
    _count: true,
    _sum: { size: true },
  });
  const { files, bytes } = MOST_UNSENT;
  return unsent._count < files && (unsent._sum.size ?? 0) + size <= bytes;
}
