import 'server-only';
import type { UserActor } from '@/lib/auth/model';
import { type CalendarEntry, deadlineUid } from '@/lib/calendar-files/model';
import { db } from '@/lib/db/client';
import { env } from '@/lib/env';
import { loadMoment } from '@/lib/hosts/load-moment';
import type { Moment } from '@/lib/hosts/moment';
import type { Translate } from '@/lib/i18n/translate';
import { stateOf } from '../load-visit';
import type { Side, VisitStatus } from '../model';
import { cityVisitPath, deskVisitPath } from '../paths';
import { rolesTowards, sideOf } from '../policy';
import { openProposal } from '../proposals';
import { HEAD_SELECT, type HeadRow, placesOf } from '../queries/select';
import { visibleVisits } from '../scope';
import type { VisitState } from '../state';
import { turnOf } from '../turn';
import { aboutVisit, holdEntries, type Reader, visitEntry } from './visit-entries';

/** What a calendar still shows; a visit that ended without taking place goes from it. */
const SHOWN: VisitStatus[] = [
  'submitted',
  'in_review',
  'changes_requested',
  'pending_approval',
  'invited',
  'confirmed',
  'completed',
  'closed',
];

/** Visits of one feed, those changed last; nobody has come near it. */
const MOST = 300;

/**
 * The visits of the sides this person works for: agreed days, the open proposal, and the day by which their own side must
 * act. `changedAt` is when the last of them changed.
 */
export async function feedEntries(
  actor: UserActor,
  t: Translate,
  now: Date,
): Promise<{ entries: CalendarEntry[]; changedAt: Date | null }> {
  const rows = await db().visit.findMany({
    where: { AND: [visibleVisits(actor), { status: { in: SHOWN } }] },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: MOST,
    select: HEAD_SELECT,
  });
  const moments = new Map<string, Moment>();
  const entries: CalendarEntry[] = [];
  for (const row of rows) {
    const moment = moments.get(row.hostId) ?? (await loadMoment(db(), row.hostId, now));
    moments.set(row.hostId, moment);
    const visit = stateOf(row, actor, moment);
    const side = sideOf(rolesTowards(actor, visit)) === 'city' ? 'city' : 'host';
    entries.push(...entriesOf(row, visit, moment, readerOf(row.id, side, actor, t)));
  }
  return { entries, changedAt: rows[0]?.updatedAt ?? null };
}

function entriesOf(
  row: HeadRow,
  visit: VisitState,
  moment: Moment,
  reader: Reader,
): CalendarEntry[] {
  const { id, reference, version, status, agreed } = visit;
  const about = { id, reference, version, status, agreed, ...placesOf(row) };
  const shown = { ...about, openProposal: openProposal(visit), windows: [] };
  const { holder, next, due } = turnOf(visit, moment);
  const days = visitEntry(shown, reader);
  const entries = [...(days ? [days] : []), ...holdEntries(shown, reader)];
  if (due === null || (holder !== reader.side && holder !== 'both')) return entries;
  const step = `visits.next.own.${next}`;
  const summary = reader.t('calendarFiles.due', {
    step: reader.t(step),
    reference: reference ?? '',
  });
  return [
    ...entries,
    {
      ...aboutVisit(shown, reader, step),
      uid: deadlineUid(id, next, due),
      status: 'CONFIRMED',
      days: { startsOn: due, endsOn: due },
      summary,
      location: null,
      busy: false,
    },
  ];
}

function readerOf(id: string, side: Side, { locale }: UserActor, t: Translate): Reader {
  const path = side === 'city' ? cityVisitPath(id) : deskVisitPath(id);
  return { t, side, url: `${env().NEXTAUTH_URL}/${locale}${path}` };
}
