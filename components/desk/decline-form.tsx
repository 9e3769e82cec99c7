import { getTranslations } from 'next-intl/server';
import { FormRadioGroup, FormTextareaField } from '@/components/forms/fields';
import { declineVisitAction } from '@/lib/visits/desk-actions';
import { ALTERNATIVES, DECLINE_REASONS } from '@/lib/visits/model';
import { DeclinePreview } from './decline-preview';
import { type ActProps, DeskForm } from './desk-form';

/** Declines with a reason and what is offered instead; below the choices stands what the city will read. */
export async function DeclineForm({ visit }: ActProps) {
  const t = await getTranslations('desk');
  const reason = await getTranslations('visits.declineReason');
  const alternative = await getTranslations('visits.alternative');
  return (
    <DeskForm
      visit={visit}
      action={declineVisitAction}
      submit={t('act.decline.submit')}
      look="danger"
    >
      <FormRadioGroup
        name="reason"
        label={t('fields.reason')}
        options={DECLINE_REASONS.map((value) => ({ value, label: reason(value) }))}
      />
      <FormRadioGroup
        name="alternative"
        label={t('fields.alternative')}
        options={ALTERNATIVES.map((value) => ({ value, label: alternative(value) }))}
      />
      <FormTextareaField
        name="text"
        label={t('fields.text')}
        hint={t('act.decline.textHint')}
        rows={4}
      />
      <DeclinePreview visit={visit} />
    </DeskForm>
  );
}
