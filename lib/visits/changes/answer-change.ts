import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { isUser } from '@/lib/auth/model';
import type { Tx } from '@/lib/db/transaction';
import type { Days } from '@/lib/hosts/day';
import { lockLanes } from '@/lib/hosts/lanes/lock-lanes';
import type { MessageParams } from '@/lib/i18n/message-params';
import { ok, type Reason, type Result, refuse, refuseRule } from '@/lib/result';
import { changeVisit, type Target, type VisitChange } from '../commands/change-visit';
import { slotReason } from '../guards';
import { supersedeLetters } from '../letter/retire-letters';
import type { LoadedVisit } from '../load-visit';
import type { Operation, Side } from '../model';
import { canOperate, rolesTowards, sideOf } from '../policy';
import { refusal } from '../refusals';
import { explainFullSlot, findFreeLane } from '../slots/load-lanes';
import { inSlotTurn, stoppedByDatabase } from '../slots/slot-turn';
import { applyChange, ENDS_LETTER } from './apply-change';
import { changeContent } from './content';
import type { ChangeRequest } from './model';
import { acceptanceProblems, answerProblems, raisedTier } from './rules';
import { settleChange } from './settle-change';

/**
 * Accepts what the other side asks for: the point takes its new value, everything else of the visit stays. New days lock the
 * lanes first and move the one booking; where another visit has taken them, the answer says so and the change stays open.
 */
export function acceptChange(context: WriteContext, target: Target, changeId: string) {
  const accept = () =>
    changeVisit(
      context,
      target,
      (loaded, tx) => accepted(context, loaded, tx, changeId),
      (tx) => queueForDays(tx, changeId),
    );
  return inSlotTurn(async () => {
    const first = await accept();
    return stoppedByDatabase(first) ? accept() : first;
  });
}

/** Refuses it with a reason; the visit stays as it was agreed. */
export function refuseChange(
  context: WriteContext,
  target: Target,
  changeId: string,
  answer: string,
) {
  return changeVisit(context, target, ({ visit, moment }) => {
    const found = answerable(context, { visit, moment }, changeId, 'refuse_change');
    if (!found.ok) return found;
    const { side, change } = found.value;
    const { point } = change;
    return ok({
      changes: {},
      rows: (tx) => settleChange(tx, changeId, 'refused', { ...answeredBy(context), answer }),
      event: { kind: 'change_refused', data: { point }, reason: answer },
      news: { event: 'change_refused', by: side, point },
      audit: { action: 'visit.refuse_change', detail: { side, point, changeId } },
    });
  });
}

async function accepted(
  context: WriteContext,
  loaded: LoadedVisit,
  tx: Tx,
  changeId: string,
): Promise<Result<VisitChange>> {
  const { visit, moment } = loaded;
  const found = answerable(context, loaded, changeId, 'accept_change');
  if (!found.ok) return found;
  const { side, change } = found.value;
  const problems = acceptanceProblems(visit, change, moment);
  if (problems.length > 0) return refuseRule(...problems);
  const lane =
    change.point === 'dates' ? await laneFor(tx, loaded, change.after, side) : ok(visit.laneId);
  if (!lane.ok) return lane;
  const { changes, columns, rows } = applyChange(visit, change);
  const tier = raisedTier(visit, change);
  return ok({
    changes: {
      ...changes,
      ...(change.point === 'dates' && { laneId: lane.value }),
      ...(tier && { tier }),
    },
    columns,
    rows: async (open) => {
      await settleChange(open, changeId, 'accepted', answeredBy(context));
      await rows?.(open, context.now);
      if (ENDS_LETTER[change.point]) await supersedeLetters(open, visit.id, context.now);
    },
    ...telling(change, side),
    audit: {
      action: 'visit.accept_change',
      detail: { side, point: change.point, changeId },
      changed: { before: change.before, after: change.after },
    },
  });
}

/** New days have words of their own on both sides: they go into calendars, and nobody is told again that all is confirmed. */
function telling(change: ChangeRequest, by: Side): Pick<VisitChange, 'event' | 'news'> {
  const { point } = change;
  if (change.point !== 'dates') {
    return {
      event: { kind: 'change_accepted', data: { point } },
      news: { event: 'change_accepted', by, point },
    };
  }
  const data = { dates: daysParam(change.after), former: daysParam(change.before) };
  return {
    event: { kind: 'dates_moved', data: data satisfies MessageParams },
    news: { event: 'dates_moved', by, ...data },
  };
}

const daysParam = ({ startsOn, endsOn }: Days) => ({ days: { from: startsOn, to: endsOn } });

/** The open change and the side that answers it, when this actor may. */
function answerable(
  { actor }: WriteContext,
  { visit, moment }: LoadedVisit,
  changeId: string,
  operation: Operation,
): Result<{ side: Side; change: ChangeRequest }> {
  const side = sideOf(rolesTowards(actor, visit));
  if (!canOperate(actor, visit, operation) || side === null || side === 'timer') {
    return refuse({ code: 'forbidden' });
  }
  const problems = answerProblems(visit, side, changeId, moment);
  const change = visit.changes.find((one) => one.id === changeId);
  if (!change || problems.length > 0) {
    return refuseRule(...(problems.length > 0 ? problems : [refusal('change_closed')]));
  }
  return ok({ side, change });
}

const answeredBy = ({ actor, now }: WriteContext) => ({
  answeredAt: now,
  answeredById: isUser(actor) ? actor.userId : null,
});

/** A lane for the new days, or why there is none. Which other days are free is the host's to know. */
async function laneFor(
  tx: Tx,
  { visit, moment }: LoadedVisit,
  days: Days,
  side: Side,
): Promise<Result<string>> {
  const lane = await findFreeLane(tx, visit.hostId, days, visit.id);
  if (lane !== null) return ok(lane);
  const taken: Reason =
    side === 'city'
      ? refusal('change_days_taken')
      : slotReason(await explainFullSlot(tx, visit.hostId, days, { visitId: visit.id, moment }));
  return refuseRule(taken);
}

/** New days lock the host's lanes before the visit's row. Nobody queues for days that are taken already. */
async function queueForDays(tx: Tx, changeId: string): Promise<void> {
  const row = await tx.changeRequest.findUnique({
    where: { id: changeId },
    select: {
      point: true,
      before: true,
      after: true,
      visit: { select: { id: true, hostId: true } },
    },
  });
  if (row?.point !== 'dates') return;
  const { visit, ...stored } = row;
  const content = changeContent(stored);
  if (content.point !== 'dates') return;
  if (await findFreeLane(tx, visit.hostId, content.after, visit.id)) {
    await lockLanes(tx, visit.hostId);
  }
}
