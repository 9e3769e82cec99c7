import { addDays, type Day } from '@/lib/hosts/day';
import { hostDay, type Moment } from '@/lib/hosts/moment';
import { addWorkingDays, subtractWorkingDays } from '@/lib/hosts/working-days';
import type { VisitStatus } from './model';
import type { VisitState } from './state';

/** Statuses in which a visit whose time has passed expires. */
const EXPIRING: readonly VisitStatus[] = [
  'submitted',
  'in_review',
  'changes_requested',
  'pending_approval',
  'invited',
];

/**
 * The day on which the visit expires unless something happens: the day after the last day it could still take place
 * on (windows, an open or agreed proposal), or after 30 days of waiting for corrections. Null = it does not expire.
 */
export function expiresOn(visit: VisitState, moment: Moment): Day | null {
  if (!EXPIRING.includes(visit.status)) return null;
  const last = lastPossibleDay(visit);
  const passed = last && addDays(last, 1);
  if (visit.status !== 'changes_requested') return passed;
  const since = hostDay(moment, visit.statusSince);
  const waited = addDays(since, moment.settings.corrections);
  return passed && passed < waited ? passed : waited;
}

/** The day from which both sides are to be warned of the expiry. */
export function warnsOn(visit: VisitState, moment: Moment): Day | null {
  const day = expiresOn(visit, moment);
  return day && subtractWorkingDays(moment.calendar, day, moment.settings.expiryWarning);
}

/** The day a warning of today names: the expiry day, or ten working days from now where that comes later. */
export function announcedDay(visit: VisitState, moment: Moment): Day | null {
  const { calendar, settings, today } = moment;
  const day = expiresOn(visit, moment);
  const soonest = addWorkingDays(calendar, today, settings.expiryWarning);
  return day !== null && day < soonest ? soonest : day;
}

/** Whether both sides have been told of this very expiry day, long enough ago. */
export function isWarned(visit: VisitState, moment: Moment): boolean {
  const { expiryWarning } = visit;
  if (!expiryWarning || expiryWarning.expiresOn !== expiresOn(visit, moment)) return false;
  const { calendar, settings, today } = moment;
  return addWorkingDays(calendar, expiryWarning.sentOn, settings.expiryWarning) <= today;
}

/** Whether a warning is due and has not been sent for this expiry day. */
export function needsWarning(visit: VisitState, moment: Moment): boolean {
  const from = warnsOn(visit, moment);
  if (from === null || from > moment.today) return false;
  return visit.expiryWarning?.expiresOn !== expiresOn(visit, moment);
}

function lastPossibleDay({ status, request, proposals, agreed }: VisitState): Day | null {
  if (status === 'invited') return agreed?.endsOn ?? null;
  const days = [
    ...request.windows.map((one) => one.latest),
    ...proposals
      .filter((one) => one.status === 'open' || one.status === 'accepted')
      .map((one) => one.endsOn),
  ];
  return days.reduce(
    (last, day) => (day !== null && (last === null || day > last) ? day : last),
    null,
  );
}
