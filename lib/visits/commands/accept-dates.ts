import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { DaysParam } from '@/lib/i18n/message-params';
import { ok, refuse, refuseRule } from '@/lib/result';
import { canOperate, rolesTowards, sideOf } from '../policy';
import { acceptanceProblems, changesOfAccepting } from '../proposals';
import { refusal } from '../refusals';
import { changeVisit, type Target } from './change-visit';

/** Accepts the other side's open proposal: its days are the agreed ones, those agreed before are given up. */
export function acceptDates(context: WriteContext, target: Target, proposalId: string) {
  const { actor } = context;
  return changeVisit(context, target, ({ visit, moment }) => {
    const side = sideOf(rolesTowards(actor, visit));
    if (!canOperate(actor, visit, 'accept_dates') || side === null || side === 'timer') {
      return refuse({ code: 'forbidden' });
    }
    const problems = acceptanceProblems(visit, side, proposalId, moment);
    const proposal = visit.proposals.find((one) => one.id === proposalId);
    if (!proposal || problems.length > 0) {
      return refuseRule(...(problems.length > 0 ? problems : [refusal('proposal_closed')]));
    }
    const dates: DaysParam = { days: { from: proposal.startsOn, to: proposal.endsOn } };
    return ok({
      changes: changesOfAccepting(visit, proposal, moment),
      event: { kind: 'dates_accepted', data: { dates } },
      news: { event: 'dates_accepted', by: side, dates },
      audit: { action: 'visit.accept_dates', detail: { side, proposalId } },
    });
  });
}
