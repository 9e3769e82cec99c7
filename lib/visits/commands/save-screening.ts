import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { isUser } from '@/lib/auth/model';
import { ok, refuse } from '@/lib/result';
import { type Assessment, isReasoned, NO_ASSESSMENT } from '../assessment';
import type { RankBand } from '../model';
import { canOperate } from '../policy';
import { isScreeningComplete, type ScreeningAnswers } from '../screening';
import { changeVisit, type Target } from './change-visit';

export type ScreeningSheet = {
  items: ScreeningAnswers;
  note: string;
  counterpartBand: RankBand | null;
} & Partial<Assessment>;

/** Keeps the desk's sheet: checklist, and as far as given the assessment; host-internal, so it leaves no event. */
export function saveScreening(context: WriteContext, target: Target, sheet: ScreeningSheet) {
  return changeVisit(context, target, ({ visit }) => {
    if (!canOperate(context.actor, visit, 'save_screening')) return refuse({ code: 'forbidden' });
    const kept = {
      ...sheet,
      complete:
        isScreeningComplete(sheet.items, sheet.note) && isReasoned({ ...NO_ASSESSMENT, ...sheet }),
      updatedById: isUser(context.actor) ? context.actor.userId : null,
    };
    return ok({
      changes: {},
      rows: async (tx) => {
        await tx.visitScreening.upsert({
          where: { visitId: visit.id },
          create: { visitId: visit.id, ...kept },
          update: kept,
        });
      },
      event: null,
      audit: {
        action: 'visit.save_screening',
        detail: { complete: kept.complete },
        changed: sheet,
      },
    });
  });
}
