import 'server-only';
import { hostIdsOf, type UserActor } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { loadMoment } from '@/lib/hosts/load-moment';
import type { Moment } from '@/lib/hosts/moment';
import type { RuleSet } from '@/lib/hosts/rules/model';
import { withRules } from '@/lib/hosts/rules/settings';
import { checkVisit } from '../checks';
import type { Finding } from '../findings';
import { stateOf } from '../load-visit';
import type { VisitStatus } from '../model';
import { openProposal } from '../proposals';
import { backgroundsOf } from '../queries/background';
import { earlierVisitsOfAll } from '../queries/earlier-visits';
import { guestCalendars } from '../queries/guest-calendar';
import { visibleVisits } from '../scope';
import { isSheetDone } from '../screening';
import { VISIT_SELECT } from '../visit-row';

/** Requests that are looked at for a page; more would keep the reader waiting. */
export const PREVIEWED_VISITS = 60;

const OPEN: VisitStatus[] = ['submitted', 'in_review', 'changes_requested', 'pending_approval'];

/** An open request of which other rules would say something else. */
export type VisitPreview = {
  id: string;
  reference: string;
  city: { id: string; name: string; nameZh: string | null; countryCode: string };
  gained: Finding[];
  lost: Finding[];
};

export type RulesPreview = {
  /** Open requests looked at, and those left out beyond the first sixty. */
  looked: number;
  left: number;
  changed: VisitPreview[];
};

/** What a draft would find in the open requests of the actor's host; null for somebody who works for no host. */
export async function previewRules(
  actor: UserActor,
  draft: RuleSet,
  now: Date,
): Promise<RulesPreview | null> {
  const [hostId] = hostIdsOf(actor);
  if (!hostId) return null;
  const moment = await loadMoment(db(), hostId, now);
  const where = { AND: [{ hostId, status: { in: OPEN } }, visibleVisits(actor)] };
  const [rows, all] = await Promise.all([
    db().visit.findMany({
      where,
      orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
      take: PREVIEWED_VISITS,
      select: {
        ...VISIT_SELECT,
        city: { select: { id: true, name: true, nameZh: true, countryCode: true } },
        screening: { select: { items: true } },
      },
    }),
    db().visit.count({ where }),
  ]);
  const other: Moment = { ...moment, settings: withRules(moment.settings, draft) };
  const wide = longerMemory(moment, other);
  const [earlier, backgrounds, calendars] = await Promise.all([
    earlierVisitsOfAll(hostId, rows, wide),
    backgroundsOf(hostId, rows, wide),
    guestCalendars(
      rows.map((row) => row.city.countryCode),
      moment,
    ),
  ]);
  const changed: VisitPreview[] = [];
  for (const [index, { city, screening, ...row }] of rows.entries()) {
    const visit = stateOf(row, actor, moment);
    const checked = {
      request: visit.request,
      days: visit.agreed ?? openProposal(visit),
      earlier: earlier.get(visit.id) ?? [],
      guest: calendars.get(city.countryCode) ?? null,
      sheetDone: isSheetDone(screening?.items),
      ...backgrounds[index],
    };
    const [before, after] = [checkVisit(checked, moment), checkVisit(checked, other)];
    const preview = { gained: without(after, before), lost: without(before, after) };
    if (preview.gained.length + preview.lost.length === 0) continue;
    changed.push({ id: visit.id, reference: visit.reference ?? '', city, ...preview });
  }
  return { looked: rows.length, left: all - rows.length, changed };
}

/** A moment that looks as far back as either of the two. */
const longerMemory = (one: Moment, { settings: other }: Moment): Moment => ({
  ...one,
  settings: {
    ...one.settings,
    duplicateMonths: Math.max(one.settings.duplicateMonths, other.duplicateMonths),
    reciprocityYears: Math.max(one.settings.reciprocityYears, other.reciprocityYears),
  },
});

const without = (findings: Finding[], others: Finding[]): Finding[] => {
  const known = new Set(others.map((one) => JSON.stringify(one)));
  return findings.filter((one) => !known.has(JSON.stringify(one)));
};
