import {
  type CalendarEntry,
  type EntryStatus,
  proposalUid,
  visitUid,
  windowUid,
} from '@/lib/calendar-files/model';
import type { Days } from '@/lib/hosts/day';
import type { NameParam } from '@/lib/i18n/message-params';
import type { Translate } from '@/lib/i18n/translate';
import type { Side, VisitStatus } from '../model';
import type { RequestContent } from '../request';
import { stageOf } from '../stages';
import type { DateProposal } from '../state';
import { isWholeWindow } from '../windows';

/** What a calendar may know of a visit: never who travels, nor what was written about it. */
export type VisitForCalendar = {
  id: string;
  reference: string | null;
  /** Grows with every change of the visit and is the same for both sides: the SEQUENCE of its events. */
  version: number;
  status: VisitStatus;
  city: Place;
  host: Place;
  agreed: Days | null;
  openProposal: DateProposal | null;
  windows: RequestContent['windows'];
};

type Place = { name: string; nameZh: string | null };

/** In whose words, and where the visit's page stands for them. */
export type Reader = { t: Translate; side: Side; url: string | null };

/** How agreed days stand in a calendar, by the status of the visit. */
const STATUS: Record<VisitStatus, EntryStatus> = {
  draft: 'TENTATIVE',
  submitted: 'TENTATIVE',
  in_review: 'TENTATIVE',
  changes_requested: 'TENTATIVE',
  pending_approval: 'TENTATIVE',
  invited: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  completed: 'CONFIRMED',
  closed: 'CONFIRMED',
  declined: 'CANCELLED',
  withdrawn: 'CANCELLED',
  cancelled: 'CANCELLED',
  expired: 'CANCELLED',
};

/** The agreed days as one event; null while there are none. */
export function visitEntry(visit: VisitForCalendar, reader: Reader): CalendarEntry | null {
  if (!visit.agreed) return null;
  const status = STATUS[visit.status];
  return {
    ...aboutVisit(visit, reader, stateFor(reader.side, visit.status)),
    uid: visitUid(visit.id),
    status,
    days: visit.agreed,
    busy: status === 'CONFIRMED',
  };
}

/** A city reads the stage: what the office does inside one is the office's own. */
const stateFor = (side: Side, status: VisitStatus): string =>
  side === 'city' ? `visits.stage.${stageOf(status)}` : `visits.status.${status}`;

/** Days that nobody has agreed on yet, to be kept free: the open proposal, else the windows the city has named. */
export function holdEntries(visit: VisitForCalendar, reader: Reader): CalendarEntry[] {
  if (STATUS[visit.status] !== 'TENTATIVE') return [];
  const hold = { status: 'TENTATIVE', busy: false } as const;
  const { openProposal: proposal } = visit;
  if (proposal) {
    const { startsOn, endsOn } = proposal;
    return [
      {
        ...aboutVisit(visit, reader, `calendarFiles.proposed.${proposal.side}`),
        ...hold,
        uid: proposalUid(proposal.id),
        days: { startsOn, endsOn },
      },
    ];
  }
  if (visit.agreed) return [];
  return visit.windows.filter(isWholeWindow).map((window, index) => ({
    ...aboutVisit(visit, reader, 'calendarFiles.window', { days: window.days }),
    ...hold,
    uid: windowUid(visit.id, index + 1),
    days: { startsOn: window.earliest, endsOn: window.latest },
  }));
}

/** The words every entry of a visit begins with; `state` is the message that says where it stands. */
export function aboutVisit(
  visit: Pick<VisitForCalendar, 'reference' | 'version' | 'city' | 'host'>,
  { t, url }: Reader,
  state: string,
  more: Record<string, number> = {},
): Pick<CalendarEntry, 'sequence' | 'summary' | 'description' | 'location' | 'url'> {
  const names = { city: nameOf(visit.city), host: nameOf(visit.host) };
  const { reference } = visit;
  return {
    sequence: visit.version,
    summary: t('calendarFiles.summary', names),
    description: [
      t(state, { ...names, ...more }),
      ...(reference ? [t('calendarFiles.reference', { reference })] : []),
      ...(url ? [t('calendarFiles.page', { url })] : []),
    ].join('\n'),
    location: t('calendarFiles.place', { place: names.host }),
    url,
  };
}

const nameOf = ({ name, nameZh }: Place): NameParam => ({ name: { en: name, zh: nameZh } });
