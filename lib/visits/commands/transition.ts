import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import type { WriteContext } from '@/lib/actions/context';
import type { Tx } from '@/lib/db/transaction';
import type { MessageParams } from '@/lib/i18n/message-params';
import { ok } from '@/lib/result';
import { lapseOpenChange } from '../changes/settle-change';
import type { VisitCommand } from '../command';
import { saidWith } from '../consequences';
import { decide } from '../decide';
import { retireLetters } from '../letter/retire-letters';
import type { LoadedVisit } from '../load-visit';
import { rolesTowards, sideOf } from '../policy';
import type { Decision } from '../state';
import { tellingOf } from '../telling';
import {
  changeVisit,
  type Decide,
  type Prepare,
  type Target,
  type VisitChange,
} from './change-visit';

/** What one step writes beyond the decision itself. */
type Details = Pick<VisitChange, 'columns' | 'rows'> & {
  /** Further parameters of the timeline's sentence. */
  data?: MessageParams;
};

type Extras = {
  details?: (loaded: LoadedVisit, tx: Tx) => Promise<Details> | Details;
  prepare?: Prepare;
};

/** Takes one step of the workflow: the rules decide, and everything is written in one transaction. */
export function transition(
  context: WriteContext,
  target: Target,
  command: VisitCommand,
  { details, prepare }: Extras = {},
) {
  return changeVisit(context, target, stepOf(context, command, details), prepare);
}

/** One step of the workflow as a decision, for a transaction that does more than take it. */
export function stepOf(
  { actor, now }: WriteContext,
  command: VisitCommand,
  details?: Extras['details'],
): Decide {
  const said = saidWith(command);
  return async (loaded, tx) => {
    const { visit, moment } = loaded;
    const decided = decide(visit, command, actor, moment);
    if (!decided.ok) return decided;
    const side = sideOf(rolesTowards(actor, visit)) ?? 'timer';
    const told = tellingOf(command, decided.value, visit, side);
    const { columns, rows, data } = (await details?.(loaded, tx)) ?? {};
    return ok<VisitChange>({
      to: decided.value.to,
      changes: decided.value.changes,
      columns: { ...closedWorkingCopy(decided.value, loaded), ...columns },
      rows: async (open) => {
        await rows?.(open);
        await lapseOpenChange(open, visit, decided.value.to, now);
        await retireLetters(open, visit.id, decided.value.to, now);
      },
      event: {
        kind: command.transition,
        data: { ...told.data, ...(said?.reason && { reason: said.reason }), ...data },
        reason: said?.text,
      },
      news: told.news,
      audit: { action: `visit.${command.transition}` },
    });
  };
}

/** The working copy ends with the writing; of a draft that is withdrawn it is all there is, so it stays. */
function closedWorkingCopy({ from, to }: Decision, { visit }: LoadedVisit) {
  const writing = from === 'draft' || from === 'changes_requested';
  const kept = to === 'withdrawn' && visit.submittedAt === null;
  return writing && !kept ? { workingCopy: Prisma.DbNull } : {};
}
