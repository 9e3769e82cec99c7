import { type ClaimStatus, speaksForCity } from '@/lib/auth/model';
import type { Side } from './model';

/** What people do with a city hall's part in the programme. */
export const ACTS = ['pause', 'resume', 'archive', 'restore'] as const;
export type Act = (typeof ACTS)[number];

/** Who acts: the city hall's own officers, or an administrator of the programme. */
export type ActingSide = Exclude<Side, 'clock'>;

export type Standing = {
  status: ClaimStatus;
  /** Null unless paused. */
  pausedBy: Side | null;
  /** Visits between submission and their last day. */
  runningVisits: number;
};

export type Obstacle =
  | 'not_active'
  | 'not_paused'
  | 'paused_by_programme'
  | 'paused_by_city'
  | 'not_archived'
  | 'visits_run'
  | 'not_yours';

/**
 * Why an act is not possible now; null when it is. Whoever paused resumes: an administrator lists no city hall that
 * wants to rest, and no city hall undoes what the programme has decided. What the clock paused the city hall resumes,
 * because only it can say that its profile is right.
 */
export function obstacleTo(act: Act, side: ActingSide, standing: Standing): Obstacle | null {
  const { status, pausedBy, runningVisits } = standing;
  switch (act) {
    case 'pause':
      return status === 'verified' ? null : 'not_active';
    case 'resume':
      if (status !== 'paused') return 'not_paused';
      if (side === 'city') return pausedBy === 'programme' ? 'paused_by_programme' : null;
      return pausedBy === 'programme' ? null : 'paused_by_city';
    case 'archive':
      if (!speaksForCity(status)) return 'not_active';
      return runningVisits > 0 ? 'visits_run' : null;
    case 'restore':
      if (side === 'city') return 'not_yours';
      return status === 'archived' ? null : 'not_archived';
  }
}
