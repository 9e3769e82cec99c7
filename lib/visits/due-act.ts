import type { Moment } from '@/lib/hosts/moment';
import { openChange } from './changes/model';
import { isOver, needsReminder } from './changes/rules';
import { expiresOn, isWarned, needsWarning } from './expiry';
import { hasLapsed, openProposal } from './proposals';
import type { VisitState } from './state';

/** What the clock does with a visit. */
export type DueAct =
  | 'lapsed'
  | 'warned'
  | 'expired'
  | 'completed'
  | 'change_reminded'
  | 'change_lapsed';

/** What time alone asks for now; one act at a time, the next round sees what it led to. */
export function dueAct(visit: VisitState, moment: Moment): DueAct | null {
  const change = openChange(visit);
  if (change && isOver(change, moment)) return 'change_lapsed';
  if (change && needsReminder(change, moment)) return 'change_reminded';
  if (visit.status === 'confirmed') {
    return visit.agreed && moment.today > visit.agreed.endsOn ? 'completed' : null;
  }
  const open = openProposal(visit);
  if (open && hasLapsed(open, moment)) return 'lapsed';
  const day = expiresOn(visit, moment);
  if (day !== null && day <= moment.today && isWarned(visit, moment)) return 'expired';
  return needsWarning(visit, moment) ? 'warned' : null;
}
