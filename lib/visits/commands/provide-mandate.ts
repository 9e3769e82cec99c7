import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { ok, refuse, refuseRule } from '@/lib/result';
import { canOperate } from '../policy';
import { refusal } from '../refusals';
import { changeVisit, type Target } from './change-visit';

export type MandateLetter = { mandateNote: string; mandateUrl: string };

/** Hands in the mandate letter that was to follow, as a note or a link. */
export function provideMandate(context: WriteContext, target: Target, letter: MandateLetter) {
  return changeVisit(context, target, ({ visit }) => {
    if (!canOperate(context.actor, visit, 'provide_mandate')) return refuse({ code: 'forbidden' });
    if (visit.request.mandate === 'given') return refuseRule(refusal('mandate_in'));
    return ok({
      changes: {},
      columns: {
        mandate: 'given',
        mandateNote: letter.mandateNote || null,
        mandateUrl: letter.mandateUrl || null,
      },
      event: { kind: 'mandate_provided', data: {} },
      news: { event: 'mandate_provided' },
      audit: { action: 'visit.provide_mandate', changed: letter },
    });
  });
}
