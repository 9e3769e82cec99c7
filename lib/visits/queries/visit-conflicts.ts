import 'server-only';
import type { UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { loadMoment } from '@/lib/hosts/load-moment';
import { canReadGroup } from '../policy';
import { visibleVisits } from '../scope';
import type { VisitConflicts } from '../slots/calendar-model';
import { conflictsOf } from '../slots/conflicts';
import { listEntries, listLanes } from './host-calendar';

/** What the host's calendar says about the days of a request: the host's own to know. Null for everyone else. */
export async function getVisitConflicts(
  actor: UserActor,
  id: string,
  now: Date,
): Promise<VisitConflicts | null> {
  const visit = await db().visit.findFirst({
    where: { AND: [{ id }, visibleVisits(actor)] },
    select: {
      hostId: true,
      organisationId: true,
      status: true,
      submittedAt: true,
    },
  });
  if (!visit || !canReadGroup(actor, visit, 'host_internal')) return null;
  const moment = await loadMoment(db(), visit.hostId, now);
  const span = { startsOn: moment.today, endsOn: moment.today };
  const [lanes, entries] = await Promise.all([
    listLanes(visit.hostId),
    listEntries(visit.hostId, moment.today, span),
  ]);
  return conflictsOf(id, { lanes, entries }, moment);
}
