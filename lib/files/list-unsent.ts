import 'server-only';
import { z } from 'zod';
import type { UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { type FileView, MOST_FILES } from './model';
import { FILES_IN_ORDER, unsentOf } from './stored-file';

/** Those of the files named that the reader has sent up and that nothing has taken along yet. */
export async function listUnsent(actor: UserActor, ids: readonly string[]): Promise<FileView[]> {
  const named = ids.filter((id) => z.uuid().safeParse(id).success).slice(0, MOST_FILES);
  if (named.length === 0) return [];
  return db().storedFile.findMany({
    where: { AND: [{ id: { in: named } }, unsentOf(actor.userId)] },
    ...FILES_IN_ORDER,
  });
}
