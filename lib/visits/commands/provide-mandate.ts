import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { ok, refuse, refuseRule } from '@/lib/result';
import { takeMandateLetter } from '../mandate/take-letter';
import { canOperate } from '../policy';
import { refusal } from '../refusals';
import { hasMandateLetter } from '../request';
import { changeVisit, type Target } from './change-visit';

export type MandateLetter = { mandateNote: string; mandateUrl: string; mandateFile: string };

/** Hands in the mandate letter that was to follow, as a file, a link or a note; a refusal for none of the three. */
export function provideMandate(context: WriteContext, target: Target, letter: MandateLetter) {
  return changeVisit(context, target, async ({ visit }, tx) => {
    if (!canOperate(context.actor, visit, 'provide_mandate')) return refuse({ code: 'forbidden' });
    if (visit.request.mandate === 'given') return refuseRule(refusal('mandate_in'));
    if (!hasMandateLetter(letter)) {
      const reasons = [{ code: 'files.refusal.no_letter' }];
      return refuse({ code: 'invalid', fields: { mandateFile: reasons } });
    }
    const taken = await takeMandateLetter(tx, context, visit, letter.mandateFile);
    if (!taken.ok) return taken;
    return ok({
      changes: {},
      columns: {
        mandate: 'given',
        mandateNote: letter.mandateNote || null,
        mandateUrl: letter.mandateUrl || null,
        mandateFileId: letter.mandateFile || null,
      },
      event: { kind: 'mandate_provided', data: {} },
      news: { event: 'mandate_provided' },
      audit: { action: 'visit.provide_mandate', changed: letter },
    });
  });
}
