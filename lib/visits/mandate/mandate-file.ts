import 'server-only';
import type { Prisma } from '@/generated/prisma/client';
import { type Actor, cityOrganisationIdsOf, hostIdsOf } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import type { FileView } from '@/lib/files/model';
import { FILE_SELECT } from '@/lib/files/stored-file';

/**
 * Mandate letters that this actor may read: those of the own city hall's requests, also of ones it is still writing, and those
 * that stand in requests sent to the own host. Nobody else reads names.
 */
export const readableMandates = (actor: Actor): Prisma.StoredFileWhereInput => ({
  OR: [
    { visit: { organisationId: { in: cityOrganisationIdsOf(actor) } } },
    { mandateOf: { hostId: { in: hostIdsOf(actor) }, submittedAt: { not: null } } },
  ],
});

/** The file a request names, for whom its page has been loaded; null when it names none. */
export async function mandateFileOf(
  visitId: string,
  { mandateFile: id }: { mandateFile: string },
): Promise<FileView | null> {
  if (id === '') return null;
  return db().storedFile.findFirst({ where: { id, visitId }, select: FILE_SELECT });
}
