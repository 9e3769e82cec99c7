import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { ok, refuse } from '@/lib/result';
import { canOperate } from '../policy';
import { changeVisit, type Target } from './change-visit';

export type Translation = {
  titleOther: string;
  purposeOther: string;
  textState: 'to_check' | 'confirmed';
};

/** Keeps the counterpart of title and purpose in the other language, and whether a person has confirmed it. */
export function saveTranslation(context: WriteContext, target: Target, texts: Translation) {
  return changeVisit(context, target, ({ visit }) => {
    if (!canOperate(context.actor, visit, 'save_translation')) return refuse({ code: 'forbidden' });
    return ok({
      changes: {},
      columns: texts,
      event: null,
      audit: {
        action: 'visit.save_translation',
        detail: { state: texts.textState },
        changed: { titleOther: texts.titleOther, purposeOther: texts.purposeOther },
      },
    });
  });
}
