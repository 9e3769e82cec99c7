import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import { dayOfColumn } from '@/lib/hosts/day';
import { ok, type Result, refuseRule } from '@/lib/result';
import { refusal } from '../../refusals';
import type { VisitState } from '../../state';
import { openPlaceholders } from '../placeholders';

/** The draft, if it can go out: there is one, for the days agreed now, and nothing in it is left open. */
export async function readyDraft(tx: Tx, visit: VisitState) {
  const draft = await tx.visitLetterDraft.findUnique({ where: { visitId: visit.id } });
  if (!draft) return refuseRule(refusal('letter_missing'));
  const { agreed } = visit;
  const days = { startsOn: dayOfColumn(draft.startsOn), endsOn: dayOfColumn(draft.endsOn) };
  if (agreed?.startsOn !== days.startsOn || agreed.endsOn !== days.endsOn) {
    return refuseRule(refusal('letter_days'));
  }
  const [open] = openPlaceholders(draft);
  if (open) return refuseRule(refusal('letter_open', { open }));
  return ok(draft) satisfies Result<typeof draft>;
}
