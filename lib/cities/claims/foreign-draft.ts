import 'server-only';
import type { Tx } from '@/lib/db/transaction';

/**
 * Clears what another organisation left in a city's draft before its claim was refused or ended: a city hall begins
 * with the public facts (or the last published version), never with somebody else's notes and contacts.
 */
export async function clearDraftOfOthers(
  tx: Tx,
  cityId: string,
  organisationId: string,
): Promise<void> {
  const draft = await tx.profileDraft.findUnique({
    where: { cityId },
    select: { updatedById: true },
  });
  if (!draft) return;
  const ownEditor =
    draft.updatedById !== null &&
    (await tx.membership.findFirst({
      where: { organisationId, userId: draft.updatedById },
      select: { id: true },
    }));
  if (ownEditor) return;
  await tx.cityContact.deleteMany({ where: { cityId } });
  await tx.profileDraft.delete({ where: { cityId } });
}
