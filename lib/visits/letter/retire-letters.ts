import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import type { VisitStatus } from '../model';

/** Statuses in which nothing that was written for earlier days or another request holds any longer. */
const ENDS: readonly VisitStatus[] = [
  'in_review',
  'changes_requested',
  'declined',
  'withdrawn',
  'cancelled',
  'expired',
];

/** After a step into one of these, what was written no longer holds. */
export async function retireLetters(tx: Tx, visitId: string, to: VisitStatus, now: Date) {
  if (ENDS.includes(to)) await supersedeLetters(tx, visitId, now);
}

/** The valid letter is superseded, its number kept; an approved draft is one no more. */
export async function supersedeLetters(tx: Tx, visitId: string, now: Date) {
  await tx.visitLetter.updateMany({
    where: { visitId, supersededAt: null },
    data: { supersededAt: now },
  });
  await tx.visitLetterDraft.updateMany({
    where: { visitId, approvedAt: { not: null } },
    data: { approvedAt: null, approvedById: null },
  });
}
