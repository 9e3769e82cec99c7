import 'server-only';
import type { Actor } from '@/lib/auth/model';
import { readPublished } from '@/lib/cities/profile/draft';
import { db } from '@/lib/db/client';
import { offeredSites } from '@/lib/hosts/library/offered-sites';
import { checkVisit } from '../checks';
import { comfortableStart, earliestStart } from '../deadlines';
import { availableTransitions } from '../decide';
import { loadVisit } from '../load-visit';
import { mandateFileOf } from '../mandate/mandate-file';
import { openGaps } from '../open-gaps';
import { canReadGroup } from '../policy';
import type { RequestContent } from '../request';
import type { RequestDraft } from '../views';
import { backgroundOf } from './background';
import { earlierVisits } from './earlier-visits';
import { remarksOf } from './get-visit';
import { guestCalendar } from './guest-calendar';
import { HEAD_SELECT, placesOf } from './select';

/**
 * A request that the actor's city is writing or correcting; null for anyone else and for one that is not open to writing.
 * `typed` is what stands in a form and has not been saved: gaps and findings are those of the request with it.
 */
export async function getRequestDraft(
  actor: Actor,
  id: string,
  now: Date,
  typed: Partial<RequestContent> = {},
): Promise<RequestDraft | null> {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id)) return null;
  const where = { id, status: { in: ['draft' as const, 'changes_requested' as const] } };
  const loaded = await loadVisit(db(), actor, where, now);
  if (!loaded || !canReadGroup(actor, loaded.visit, 'working_copy')) return null;
  const { moment } = loaded;
  const visit = { ...loaded.visit, request: { ...loaded.visit.request, ...typed } };
  const row = await db().visit.findUniqueOrThrow({ where: { id }, select: HEAD_SELECT });
  const [earlier, guest, background, profile, sites, file] = await Promise.all([
    earlierVisits(visit, moment, 'city'),
    guestCalendar(row.city.countryCode, moment),
    backgroundOf(visit, moment, 'city'),
    readPublished(db(), visit.cityId),
    offeredSites(db(), visit.hostId),
    mandateFileOf(visit.id, visit.request),
  ]);
  const corrected = visit.status === 'changes_requested';
  return {
    id: visit.id,
    version: visit.version,
    status: corrected ? 'changes_requested' : 'draft',
    reference: visit.reference,
    savedAt: row.updatedAt,
    ...placesOf(row),
    today: moment.today,
    content: visit.request,
    mandateFile: file,
    offeredSites: sites,
    gaps: openGaps(visit, moment),
    findings: checkVisit({ request: visit.request, earlier, guest, ...background }, moment).filter(
      (one) => one.audience.includes('city'),
    ),
    remarks: remarksOf(row),
    cityVerified: visit.cityVerified,
    signOffRequired: visit.signOffRequired,
    transitions: availableTransitions(visit, actor, moment),
    earliestStart: earliestStart(moment),
    comfortableStart: comfortableStart(moment, visit.request.headRankBand),
    quietMonths: profile?.content.practice.quietMonths.ids ?? [],
  };
}
