import type { Day } from '@/lib/hosts/day';
import type { Reason } from '@/lib/result';

/** Lanes of one host. */
export const MOST_LANES = 12;
export const LANE_NAME_LENGTH = 100;

/** What the form of a lane says. */
export type LaneInput = {
  nameZh: string;
  nameEn: string;
  /** First day on which it takes no visit any more; null: it stays open. */
  closesOn: Day | null;
};

/** What the host has beside the lane that is saved. */
export type LaneSurroundings = {
  today: Day;
  /** Present closing day of the lane; null for one that is open or new. */
  closesOn: Day | null;
  /** Other lanes, and how many of them stay open. */
  others: { total: number; staysOpen: number };
  /** Firm visits of the lane that are not over before it would close. */
  visitsAfter: number;
};

/** Why a lane cannot be saved like this; empty when it can. */
export function laneProblems({ closesOn }: LaneInput, around: LaneSurroundings): Reason[] {
  if (around.others.total >= MOST_LANES) {
    return [{ code: 'calendar.refusal.too_many', params: { most: MOST_LANES } }];
  }
  if (closesOn === null) return [];
  const problems: Reason[] = [];
  if (closesOn < around.today && closesOn !== around.closesOn) {
    problems.push({ code: 'calendar.refusal.closes_past' });
  }
  if (around.others.staysOpen === 0) problems.push({ code: 'calendar.refusal.last_lane' });
  if (around.visitsAfter > 0) {
    problems.push({
      code: 'calendar.refusal.visits_ahead',
      params: { count: around.visitsAfter },
    });
  }
  return problems;
}

/** The field that answers a refusal. */
export const laneAnchor = ({ code }: Reason): string | null =>
  code === 'calendar.refusal.too_many' ? null : 'closesOn';
