import 'server-only';
import type { Actor } from '@/lib/auth/model';
import type { Moment } from '@/lib/hosts/moment';
import { stateOf } from '../load-visit';
import { openProposal } from '../proposals';
import { marksOf, stageOf } from '../stages';
import type { VisitState } from '../state';
import { turnOf } from '../turn';
import type { VisitHead, VisitListItem } from '../views';
import { isWholeWindow } from '../windows';
import { type HeadRow, placesOf } from './select';

/** What stands first on every list and page. */
export function headOf(row: HeadRow, visit: VisitState, moment: Moment): VisitHead {
  const { title, titleOther, textLocale, type, format } = visit.request;
  return {
    id: row.id,
    reference: row.reference,
    version: row.version,
    status: row.status,
    stage: stageOf(row.status),
    marks: marksOf(visit, moment),
    title,
    titleOther,
    textLocale,
    type,
    format,
    demo: row.demo,
    ...placesOf(row),
    turn: turnOf(visit, moment),
  };
}

export function listItemOf(row: HeadRow, actor: Actor, moment: Moment): VisitListItem {
  const visit = stateOf(row, actor, moment);
  return {
    ...headOf(row, visit, moment),
    sectors: visit.request.sectors,
    headRankBand: visit.request.headRankBand,
    wanted: wantedDays(visit),
    updatedAt: row.updatedAt,
  };
}

function wantedDays(visit: VisitState): VisitListItem['wanted'] {
  if (visit.agreed) return { kind: 'agreed', days: visit.agreed };
  const open = openProposal(visit);
  if (open) return { kind: 'proposed', days: { startsOn: open.startsOn, endsOn: open.endsOn } };
  const window = visit.request.windows.find(isWholeWindow);
  return window
    ? { kind: 'window', days: { startsOn: window.earliest, endsOn: window.latest } }
    : null;
}
