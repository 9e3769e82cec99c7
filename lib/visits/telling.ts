import type { DaysParam, MessageParams } from '@/lib/i18n/message-params';
import type { VisitNews } from '@/lib/notifications/visit-news';
import type { VisitCommand } from './command';
import type { EventSide, Side } from './model';
import type { Decision, VisitState } from './state';

type WithoutKey<News> = News extends { key: unknown } ? Omit<News, 'key'> : never;
/** What the notices about an event need; its number in the visit is added when it has one. */
export type UnkeyedNews = WithoutKey<VisitNews>;

/** What a step leaves on the timeline and whom it tells what. */
export type Told = { data: MessageParams; news: UnkeyedNews };

/** Parameters of the timeline's sentence and of the notices, for each step. Nothing host-internal is in either. */
export function tellingOf(
  command: VisitCommand,
  { changes }: Decision,
  visit: VisitState,
  side: EventSide,
): Told {
  const by: Side = side === 'city' ? 'city' : 'host';
  const dates = datesParam(visit);
  switch (command.transition) {
    case 'submit': {
      const answerDue = { day: changes.firstAnswerDue ?? '' };
      return { data: { answerDue }, news: { event: 'submitted', answerDue } };
    }
    case 'take':
      return { data: {}, news: { event: 'taken' } };
    case 'request_changes': {
      const count = command.remarks.length;
      return { data: { count }, news: { event: 'changes_requested', count } };
    }
    case 'resubmit':
      return { data: {}, news: { event: 'resubmitted' } };
    case 'seek_approval':
      return { data: {}, news: { event: 'approval_sought' } };
    case 'approve':
      return { data: { dates }, news: { event: 'invited', dates } };
    case 'confirm':
      return {
        data: { dates, count: command.members.length },
        news: { event: 'confirmed', dates },
      };
    case 'complete':
      return { data: {}, news: { event: 'completed' } };
    case 'close':
      return { data: {}, news: { event: 'closed' } };
    case 'decline': {
      const alternative = command.alternative ?? 'none';
      return { data: { alternative }, news: { event: 'declined', alternative } };
    }
    case 'withdraw':
      return { data: {}, news: { event: 'withdrawn' } };
    case 'cancel':
      return { data: {}, news: { event: 'cancelled', by } };
    case 'postpone':
      return { data: {}, news: { event: 'postponed', by } };
    case 'expire':
      return { data: {}, news: { event: 'expired' } };
    case 'revive':
      return { data: {}, news: { event: 'revived', by } };
  }
}

/** The agreed days; of a visit that gets as far as naming them they are always there. */
function datesParam({ agreed }: VisitState): DaysParam {
  return { days: { from: agreed?.startsOn ?? '', to: agreed?.endsOn ?? '' } };
}
