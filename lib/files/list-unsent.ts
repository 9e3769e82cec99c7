import 'server-only';
import type { UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { type FileView, MOST_FILES } from './model';
import { FILES_IN_ORDER, unsentOf } from './stored-file';

/** Those of the files named that the reader has sent up and that nothing has taken along yet. */
export async function listUnsent(actor: UserActor, ids: readonly string[]): Promise<FileView[]> {
  const named = ids.filter((id) => UUID.test(id)).slice(0, MOST_FILES);
  if (named.length === 0) return [];
  return db().storedFile.findMany({
    where: { AND: [{ id: { in: named } }, unsentOf(actor.userId)] },
    ...FILES_IN_ORDER,
  });
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
