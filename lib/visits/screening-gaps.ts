import type { Moment } from '@/lib/hosts/moment';
import type { Reason } from '@/lib/result';
import { type Assessment, isReasoned } from './assessment';
import { blockersOf } from './decide';
import type { VisitStatus } from './model';
import { refusal } from './refusals';
import { SCREENING_ITEMS, type ScreeningAnswers } from './screening';
import type { VisitState } from './state';

type Sheet = { items: ScreeningAnswers; note: string } & Pick<
  Assessment,
  'recommendation' | 'reasons'
>;

/** Statuses before approval is sought, in which something can be missing for it. */
const BEFORE_APPROVAL: readonly VisitStatus[] = ['submitted', 'in_review', 'changes_requested'];

/**
 * What still stands between a request and `seek_approval`, as its guards ask it, with the sheet's own gaps named one by
 * one; null once approval has been sought, or the request has ended.
 */
export function missingBeforeApproval(
  visit: VisitState,
  sheet: Sheet,
  moment: Moment,
): Reason[] | null {
  if (!BEFORE_APPROVAL.includes(visit.status)) return null;
  return blockersOf(visit, 'seek_approval', moment).flatMap((reason) =>
    reason.code === refusal('screening_incomplete').code ? sheetGaps(sheet) : [reason],
  );
}

/** What keeps a sheet from being complete; empty exactly when it is. */
export function sheetGaps({ items, note, recommendation, reasons }: Sheet): Reason[] {
  const open = SCREENING_ITEMS.filter((item) => items[item] === undefined);
  const refused = SCREENING_ITEMS.some((item) => items[item] === 'no');
  return [
    ...open.map((item) => refusal('screening_item', { item })),
    ...(refused && note.trim() === '' ? [refusal('screening_note')] : []),
    ...(isReasoned({ recommendation, reasons }) ? [] : [refusal('screening_reasons')]),
  ];
}
