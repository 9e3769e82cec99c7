import 'server-only';
import { db } from '@/lib/db/client';
import { hostDay, type Moment } from '@/lib/hosts/moment';
import { messageParams } from '@/lib/i18n/message-params';
import { EVENT_KINDS, type EventKind } from '../model';
import type { TimelineEntry, VisitCity, VisitHost } from '../views';

const MOST_EVENTS = 300;

/** Reasons that were chosen from a list, by the step they came with. */
const REASON_LIST: Partial<Record<EventKind, string>> = {
  decline: 'visits.declineReason',
  cancel: 'visits.callOffReason',
  postpone: 'visits.callOffReason',
};

/** Everything that happened to a visit, newest first. The caller has made sure that its reader may see the visit. */
export async function timelineOf(
  visitId: string,
  { city, host }: { city: VisitCity; host: VisitHost },
  moment: Moment,
): Promise<TimelineEntry[]> {
  const events = await db().visitEvent.findMany({
    where: { visitId },
    orderBy: { seq: 'desc' },
    take: MOST_EVENTS,
    select: { seq: true, kind: true, side: true, at: true, reason: true, data: true },
  });
  const names = {
    city: { name: { en: city.name, zh: city.nameZh } },
    host: { name: { en: host.name, zh: host.officeZh } },
  };
  return events.flatMap((event) => {
    const kind = EVENT_KINDS.find((one) => one === event.kind);
    if (!kind) return [];
    const data = messageParams.parse(event.data);
    const list = REASON_LIST[kind];
    const side = event.side === 'city' || event.side === 'host' ? event.side : 'timer';
    return [
      {
        seq: event.seq,
        kind,
        side,
        at: event.at,
        day: hostDay(moment, event.at),
        params: { by: side, ...names, ...data },
        reasonCode: list && typeof data.reason === 'string' ? `${list}.${data.reason}` : null,
        words: event.reason,
      },
    ];
  });
}
