import { getTranslations } from 'next-intl/server';
import {
  FormDateField,
  FormRadioGroup,
  FormTextareaField,
  FormTextField,
} from '@/components/forms/fields';
import { COMMAND_LIMITS } from '@/lib/visits/command-schema';
import { recordApprovalAction } from '@/lib/visits/desk-actions';
import { type ActProps, DeskForm } from './desk-form';

/** Records what the next tier decided; its leaders need no account. */
export async function ApprovalForm({ visit }: ActProps) {
  const t = await getTranslations('desk');
  const result = await getTranslations('visits.approvalResult');
  const tier = await getTranslations('visits.tier');
  const next = visit.desk?.nextTier;
  if (!next) return null;
  return (
    <DeskForm visit={visit} action={recordApprovalAction} submit={t('act.approvals.submit')}>
      <p>
        <strong>{t('act.approvals.tier', { tier: tier(next) })}</strong>
      </p>
      <input type="hidden" name="tier" value={next} />
      <FormTextField
        name="body"
        label={t('fields.body')}
        hint={t('act.approvals.bodyHint')}
        autoComplete="off"
      />
      <FormTextField
        name="documentNumber"
        label={t('fields.documentNumber')}
        hint={t('act.approvals.numberHint')}
        width="short"
        maxLength={COMMAND_LIMITS.document}
        autoComplete="off"
      />
      <FormDateField name="decidedOn" label={t('fields.decidedOn')} max={visit.today} />
      <FormRadioGroup
        name="result"
        label={t('fields.result')}
        row
        options={(['granted', 'refused'] as const).map((value) => ({
          value,
          label: result(value),
        }))}
      />
      <FormTextareaField
        name="remark"
        label={t('fields.remark')}
        hint={t('act.approvals.remarkHint')}
        rows={3}
      />
    </DeskForm>
  );
}
