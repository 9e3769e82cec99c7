import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { Tx } from '@/lib/db/transaction';
import type { Locale } from '@/lib/i18n/routing';
import { ok, refuse, refuseRule } from '@/lib/result';
import {
  type InterestAct,
  type InterestActor,
  type InterestSide,
  type InterestStatus,
  otherSideOf,
} from '../model';
import { tellSides } from '../tell';
import { outcomeOf } from '../workflow';

type Row = { id: string; side: InterestSide; status: InterestStatus; version: number };
type Said = { act: InterestAct; by: InterestActor; answer?: string; answerLocale?: Locale };

/** Changes the status with compare-and-set on the version, and tells whom it concerns; of two at once one is too late. */
export async function applyAct(
  tx: Tx,
  context: WriteContext,
  interest: Row,
  { act, by, answer, answerLocale }: Said,
) {
  const status = outcomeOf(interest, act, by);
  if (status === null) return refuseRule({ code: 'interests.refusal.over' });
  const { id, version } = interest;
  const { actor, now } = context;
  const { count } = await tx.interest.updateMany({
    where: { id, version, status: interest.status },
    data: {
      status,
      version: version + 1,
      ...(answer ? { answer, answerLocale } : {}),
      closedAt: now,
      closedById: actor.kind === 'user' ? actor.userId : null,
    },
  });
  if (count === 0) return refuse({ code: 'conflict' });
  await tell(tx, context, interest, act);
  return ok({
    value: { id, side: by === 'timer' ? interest.side : by, done: status },
    audit: { action: `interest.${act}`, objectType: 'interest', objectId: id, detail: { status } },
  });
}

function tell(tx: Tx, context: WriteContext, { id, side }: Row, act: InterestAct) {
  switch (act) {
    case 'accept':
      return tellSides(tx, context, id, 'interest_mutual', ['city', 'host']);
    case 'decline':
      return tellSides(tx, context, id, 'interest_declined', [side]);
    case 'withdraw':
      return tellSides(tx, context, id, 'interest_withdrawn', [otherSideOf(side)]);
    case 'lapse':
      return tellSides(tx, context, id, 'interest_dormant', ['city', 'host']);
  }
}
