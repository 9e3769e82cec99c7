import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { isUser } from '@/lib/auth/model';
import { columnOfDay } from '@/lib/hosts/day';
import type { DaysParam } from '@/lib/i18n/message-params';
import { ok, refuse, refuseRule } from '@/lib/result';
import { holdUntil } from '../deadlines';
import { canOperate, rolesTowards, sideOf } from '../policy';
import { changesOfProposing, type NewProposal, openProposal, proposalProblems } from '../proposals';
import { changeVisit, type Target } from './change-visit';

/** Puts days to the other side: a first proposal, an answer with other days, or a replacement of one's own. */
export function proposeDates(context: WriteContext, target: Target, entry: NewProposal) {
  const { actor, now } = context;
  return changeVisit(context, target, ({ visit, moment }) => {
    const side = sideOf(rolesTowards(actor, visit));
    if (!canOperate(actor, visit, 'propose_dates') || side === null || side === 'timer') {
      return refuse({ code: 'forbidden' });
    }
    const problems = proposalProblems(visit, side, entry, moment);
    if (problems.length > 0) return refuseRule(...problems);
    const open = openProposal(visit);
    const answers = open !== null && open.side !== side;
    const heldUntil = side === 'host' ? holdUntil(entry, moment) : null;
    const dates: DaysParam = { days: { from: entry.startsOn, to: entry.endsOn } };
    return ok({
      changes: changesOfProposing(visit, side, moment),
      rows: async (tx) => {
        await tx.dateProposal.create({
          data: {
            visitId: visit.id,
            side,
            startsOn: columnOfDay(entry.startsOn),
            endsOn: columnOfDay(entry.endsOn),
            note: entry.note || null,
            heldUntil: heldUntil && columnOfDay(heldUntil),
            madeById: isUser(actor) ? actor.userId : null,
            madeAt: now,
          },
        });
      },
      event: {
        kind: answers ? 'dates_countered' : 'dates_proposed',
        data: {
          dates,
          held: heldUntil ? 'yes' : 'no',
          until: heldUntil ? { day: heldUntil } : '',
        },
        reason: entry.note,
      },
      news: { event: answers ? 'dates_countered' : 'dates_proposed', by: side, dates },
      audit: { action: 'visit.propose_dates', detail: { side, ...entry, note: entry.note !== '' } },
    });
  });
}
