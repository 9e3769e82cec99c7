import { fieldId } from '@/lib/actions/form-fields';
import { requestStepPath } from '@/lib/visits/paths';
import { type RequestField, STEP_OF } from '@/lib/visits/request';
import type { RequestDraft } from '@/lib/visits/views';
import { controlOf } from '@/lib/visits/wizard';

/** To the page that holds an answer, at the control to change; with its gaps shown where it has some. */
export function answerPath(draft: RequestDraft, field: RequestField): string {
  const gap = draft.gaps.find((one) => one.field === field);
  const control = controlOf(
    gap ?? { field, reason: { code: `visits.field.${field}` } },
    draft.content,
  );
  const path = requestStepPath(draft.id, STEP_OF[field]);
  return `${path}${gap ? '&missing' : ''}#${fieldId(control)}`;
}
