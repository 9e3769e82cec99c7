import type { NameParam } from '@/lib/i18n/message-params';
import type { Notice } from './kinds';
import { audienceOf } from './recipients';
import type { NoticeSide, VisitNews } from './visit-news';

/** What is known of a visit when somebody is told about it. */
export type ToldVisit = {
  id: string;
  reference: string;
  hostId: string;
  organisationId: string;
  city: NameParam;
  /** English texts name the host city, Chinese ones its office. */
  host: NameParam;
};

const PATHS: Record<NoticeSide, (id: string) => string> = {
  city: (id) => `/workspace/visits/${id}`,
  host: (id) => `/desk/requests/${id}`,
};

/** One notice per side that is told: the same event in the words of the city and in those of the office. */
export function visitNotices(
  visit: ToldVisit,
  news: VisitNews,
): { side: NoticeSide; notice: Notice }[] {
  const { event, key, ...details } = news;
  const told = Object.keys(audienceOf(news)) as NoticeSide[];
  return told.map((side) => ({
    side,
    notice: {
      kind: `visit_${event}_${side}`,
      params: {
        visitId: visit.id,
        reference: visit.reference,
        city: visit.city,
        host: visit.host,
        ...details,
      },
      path: PATHS[side](visit.id),
      dedupeKey: `visit:${visit.id}:${event}:${key}`,
      receipt: event === 'submitted' && side === 'city',
    },
  }));
}
