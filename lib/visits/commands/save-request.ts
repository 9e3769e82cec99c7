import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { ok, refuse } from '@/lib/result';
import { openGaps } from '../open-gaps';
import { canOperate } from '../policy';
import type { RequestContent } from '../request';
import { changeVisit, type Target } from './change-visit';

/**
 * Keeps one page of the wizard, gaps and all, in the city's working copy. Allowed in a draft and while changes are
 * requested; the host reads nothing of it before it is sent. Windows that cannot stand are kept and said.
 */
export function saveRequest(context: WriteContext, target: Target, page: Partial<RequestContent>) {
  return changeVisit(context, target, ({ visit, moment }) => {
    if (!canOperate(context.actor, visit, 'edit_request')) return refuse({ code: 'forbidden' });
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
