import { getTranslations } from 'next-intl/server';
import { FormRadioGroup, FormTextareaField } from '@/components/forms/fields';
import { cancelVisitAction, postponeVisitAction } from '@/lib/visits/actions';
import { CALL_OFF_REASONS } from '@/lib/visits/model';
import { type ActProps, DeskForm } from './desk-form';

/** Calls an approved visit off, or puts it off; both with a reason that the city reads. */
export async function CallOffForm({ visit, act }: ActProps) {
  const t = await getTranslations('desk');
  const reason = await getTranslations('visits.callOffReason');
  const cancels = act === 'cancel';
  return (
    <DeskForm
      visit={visit}
      action={cancels ? cancelVisitAction : postponeVisitAction}
      submit={cancels ? t('act.cancel.submit') : t('act.postpone.submit')}
      look={cancels ? 'danger' : 'filled'}
    >
      <FormRadioGroup
        name="reason"
        label={t('fields.reason')}
        options={CALL_OFF_REASONS.map((value) => ({ value, label: reason(value) }))}
      />
      <FormTextareaField name="text" label={t('fields.text')} hint={t('act.textHint')} rows={4} />
    </DeskForm>
  );
}
