import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { Tx } from '@/lib/db/transaction';
import { offeredSites } from '@/lib/hosts/library/offered-sites';
import { ok, refuse } from '@/lib/result';
import { takeMandateLetter } from '../mandate/take-letter';
import { openGaps } from '../open-gaps';
import { canOperate } from '../policy';
import type { RequestContent } from '../request';
import type { VisitState } from '../state';
import { wishedSites } from '../wished-sites';
import { changeVisit, type Target } from './change-visit';

/** What a page of the wizard says; sites come by their ids. */
export type PageAnswers = Partial<RequestContent> & { siteIds?: string[] };

/**
 * Keeps one page of the wizard, gaps and all, in the city's working copy. Allowed in a draft and while changes are
 * requested; the host reads nothing of it before it is sent. Windows that cannot stand are kept and said.
 */
export function saveRequest(context: WriteContext, target: Target, answers: PageAnswers) {
  return changeVisit(context, target, async ({ visit, moment }, tx) => {
    if (!canOperate(context.actor, visit, 'edit_request')) return refuse({ code: 'forbidden' });
    const page = await withSites(tx, visit, answers);
    if (!page) {
      const reasons = [{ code: 'requestMore.meetings.siteGone' }];
      return refuse({ code: 'invalid', fields: { siteIds: reasons } });
    }
    const { mandateFile = '' } = page;
    const taken = await takeMandateLetter(tx, context, visit, mandateFile);
    if (!taken.ok) return taken;
    const request: RequestContent = { ...visit.request, ...page };
    const isDraft = visit.status === 'draft';
    const dated = page.windows !== undefined;
    const gaps = dated ? openGaps({ ...visit, request }, moment) : [];
    return ok({
      cannotStand: gaps.some(
        ({ field, reason }) =>
          (field === 'windows' && request.windows.length > 0) ||
          reason.code === 'visits.refusal.event_backwards',
      ),
      changes: {},
      columns: {
        workingCopy: request,
        ...(isDraft && { title: request.title, type: request.type }),
      },
      event: null,
      audit: { action: 'visit.save_request', changed: page },
    });
  });
}

/** The page with the sites it names by id; null where one of them is not for this city to choose. */
async function withSites(
  tx: Tx,
  { hostId, request }: Pick<VisitState, 'hostId' | 'request'>,
  { siteIds, ...page }: PageAnswers,
): Promise<Partial<RequestContent> | null> {
  if (siteIds === undefined) return page;
  const sites = wishedSites(siteIds, await offeredSites(tx, hostId), request.sites);
  return sites && { ...page, sites };
}
