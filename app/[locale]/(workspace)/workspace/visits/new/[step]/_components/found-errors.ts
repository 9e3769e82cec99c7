import { getTranslations } from 'next-intl/server';
import type { FieldError } from '@/lib/actions/state';
import { translator } from '@/lib/i18n/translate';
import type { RequestStep } from '@/lib/visits/request';
import { controlOf, gapsToShow } from '@/lib/visits/wizard';
import type { StepProps } from './step-props';

/** What is stored on a page and cannot stand, or is missing, as the errors its form begins with; null when nothing is. */
export async function foundErrors(
  step: RequestStep,
  { draft, locale, showGaps }: StepProps,
): Promise<{ title: string; errors: FieldError[] } | null> {
  const gaps = gapsToShow(step, draft.content, draft.gaps, showGaps);
  if (gaps.length === 0) return null;
  const say = await translator(locale);
  const t = await getTranslations('errors');
  const errors = gaps.map((gap) => {
    const message = say(gap.reason.code, gap.reason.params);
    return { name: controlOf(gap, draft.content), message, summary: message };
  });
  return { title: t('summaryTitle', { count: errors.length }), errors };
}
