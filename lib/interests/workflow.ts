import {
  type InterestAct,
  type InterestActor,
  type InterestSide,
  type InterestStatus,
  otherSideOf,
} from './model';

type Step = {
  from: readonly InterestStatus[];
  to: InterestStatus;
  /** The side that sent it, the side that answers, or the clock. */
  who: 'sender' | 'receiver' | 'timer';
};

/** The one place that knows what may become of an interest. Whatever is not `sent` is final; a new one may follow. */
const WORKFLOW: Record<InterestAct, Step> = {
  accept: { from: ['sent'], to: 'mutual', who: 'receiver' },
  decline: { from: ['sent'], to: 'declined', who: 'receiver' },
  withdraw: { from: ['sent'], to: 'withdrawn', who: 'sender' },
  lapse: { from: ['sent'], to: 'dormant', who: 'timer' },
};

type Standing = { side: InterestSide; status: InterestStatus };

/** What the act makes of the interest; null when it is not this actor's to do, or too late. */
export function outcomeOf(
  interest: Standing,
  act: InterestAct,
  by: InterestActor,
): InterestStatus | null {
  const { from, to, who } = WORKFLOW[act];
  return actorOf(interest.side, who) === by && from.includes(interest.status) ? to : null;
}

/** What this side may do now, for the screen. */
export const actsFor = (interest: Standing, by: InterestActor): InterestAct[] =>
  (Object.keys(WORKFLOW) as InterestAct[]).filter((act) => outcomeOf(interest, act, by) !== null);

/**
 * What it means that a side expresses interest while the last one between the two stands like this: a new one is sent,
 * the other side's own one is answered, or there is nothing to say.
 */
export function meaningOf(
  last: Standing | null,
  by: InterestSide,
): 'new' | 'accepts' | 'open_already' | 'mutual_already' {
  if (last?.status === 'mutual') return 'mutual_already';
  if (last?.status !== 'sent') return 'new';
  return last.side === by ? 'open_already' : 'accepts';
}

function actorOf(sender: InterestSide, who: Step['who']): InterestActor {
  if (who === 'timer') return 'timer';
  return who === 'sender' ? sender : otherSideOf(sender);
}
