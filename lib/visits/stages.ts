import type { Moment } from '@/lib/hosts/moment';
import { delegationGaps } from './delegation';
import type { VisitStatus } from './model';
import type { VisitState } from './state';
import { turnOf } from './turn';

/** The five plain stages a city sees over the thirteen statuses, in order; exits show as `closed`. */
export const CITY_STAGES = [
  'asked',
  'being_considered',
  'approved',
  'in_preparation',
  'afterwards',
] as const;
export type CityStage = (typeof CITY_STAGES)[number] | 'ended';

const STAGE_OF: Record<VisitStatus, CityStage> = {
  draft: 'asked',
  submitted: 'asked',
  in_review: 'being_considered',
  changes_requested: 'being_considered',
  pending_approval: 'being_considered',
  invited: 'approved',
  confirmed: 'in_preparation',
  completed: 'afterwards',
  closed: 'afterwards',
  declined: 'ended',
  withdrawn: 'ended',
  cancelled: 'ended',
  expired: 'ended',
};

export const stageOf = (status: VisitStatus): CityStage => STAGE_OF[status];

/** Ended without a visit: days that were agreed are free again. */
export const isReleased = (status: VisitStatus): boolean => stageOf(status) === 'ended';

/** Shown beside the status, never stored. */
export const MARKS = ['preparing', 'ready', 'in_progress', 'overdue'] as const;
export type Mark = (typeof MARKS)[number];

/** What a confirmed visit still waits for. */
export const PREPARATIONS = ['mandate_letter', 'delegation_list'] as const;
export type Preparation = (typeof PREPARATIONS)[number];

export const openPreparations = ({ request, delegation }: VisitState): Preparation[] => [
  ...(request.mandate === 'given' ? [] : (['mandate_letter'] as const)),
  ...(delegationGaps(delegation).length === 0 ? [] : (['delegation_list'] as const)),
];

/** Marks that follow from the visit and the host's today. */
export function marksOf(visit: VisitState, moment: Moment): Mark[] {
  const marks: Mark[] = [];
  if (visit.status === 'confirmed') {
    marks.push(openPreparations(visit).length > 0 ? 'preparing' : 'ready');
    if (isInProgress(visit, moment)) marks.push('in_progress');
  }
  if (turnOf(visit, moment).overdue) marks.push('overdue');
  return marks;
}

function isInProgress({ agreed }: VisitState, { today }: Moment): boolean {
  return agreed !== null && agreed.startsOn <= today && today <= agreed.endsOn;
}
