import type { Role } from '@/lib/auth/model';
import type { NoticeSide, VisitEventCode, VisitNews } from './visit-news';

export const CITY_TEAM: readonly Role[] = ['city_officer', 'city_approver'];
const HOST_OFFICERS: readonly Role[] = ['host_officer'];
const HOST_APPROVERS: readonly Role[] = ['host_approver'];
export const HOST_DESK: readonly Role[] = ['host_officer', 'host_approver'];

type Audience = Partial<Record<NoticeSide, readonly Role[]>>;

const BOTH: Audience = { city: CITY_TEAM, host: HOST_DESK };

/**
 * Who is told what about a visit. The one who acted is left out by `notify`, except for a receipt. Working steps go to
 * the side that must act next; decisions go to both. The city never hears that approval is sought, nor from whom.
 */
const TOLD: Record<VisitEventCode, Audience | ((news: VisitNews) => Audience)> = {
  submitted: { city: CITY_TEAM, host: HOST_OFFICERS },
  taken: { city: CITY_TEAM },
  changes_requested: { city: CITY_TEAM },
  resubmitted: { host: HOST_OFFICERS },
  mandate_provided: { host: HOST_OFFICERS },
  dates_proposed: otherSide,
  dates_accepted: otherSide,
  dates_countered: otherSide,
  dates_lapsed: { city: CITY_TEAM, host: HOST_OFFICERS },
  approval_sought: { host: HOST_APPROVERS },
  letter_issued: { city: CITY_TEAM },
  decline_letter_sent: { city: CITY_TEAM },
  invited: BOTH,
  declined: BOTH,
  withdrawn: BOTH,
  confirmed: BOTH,
  cancelled: BOTH,
  postponed: BOTH,
  completed: BOTH,
  closed: BOTH,
  expiry_warned: BOTH,
  expired: BOTH,
  revived: BOTH,
  change_requested: whoAnswersChange,
  change_noted: otherSide,
  change_accepted: otherSide,
  dates_moved: BOTH,
  change_refused: otherSide,
  change_withdrawn: otherSide,
  change_reminded: whoAnswersChange,
  change_lapsed: { city: CITY_TEAM, host: HOST_OFFICERS },
};

/** Roles to tell on each side. */
export function audienceOf(news: VisitNews): Audience {
  const told = TOLD[news.event];
  return typeof told === 'function' ? told(news) : told;
}

/** Another head or level may need the decision of the tiers, which an approver records. */
function whoAnswersChange(news: VisitNews): Audience {
  const raises = 'point' in news && (news.point === 'head' || news.point === 'level');
  return 'by' in news && news.by === 'city' && raises ? { host: HOST_DESK } : otherSide(news);
}

function otherSide(news: VisitNews): Audience {
  if (!('by' in news)) return {};
  return news.by === 'city' ? { host: HOST_OFFICERS } : { city: CITY_TEAM };
}
