import { getTranslations } from 'next-intl/server';
import {
  FormDateField,
  FormRadioGroup,
  FormTextareaField,
  FormTextField,
} from '@/components/forms/fields';
import type { Day } from '@/lib/hosts/day';
import { COMMAND_LIMITS } from '@/lib/visits/command-schema';
import { recordApprovalAction } from '@/lib/visits/desk-actions';
import type { ApprovalTier } from '@/lib/visits/model';
import { type ActProps, DeskForm } from './desk-form';

/** Records what the next tier decided; its leaders need no account. */
export async function ApprovalForm({ visit }: ActProps) {
  const t = await getTranslations('desk.act.approvals');
  const next = visit.desk?.nextTier;
  if (!next) return null;
  return (
    <DeskForm visit={visit} action={recordApprovalAction} submit={t('submit')}>
      <ApprovalFields tier={next} today={visit.today} />
    </DeskForm>
  );
}

/** What a tier decided, by which body, under which number, on which day. */
export async function ApprovalFields({ tier, today }: { tier: ApprovalTier; today: Day }) {
  const t = await getTranslations('desk');
  const result = await getTranslations('visits.approvalResult');
  const name = await getTranslations('visits.tier');
  return (
    <>
      <p>
        <strong>{t('act.approvals.tier', { tier: name(tier) })}</strong>
      </p>
      <input type="hidden" name="tier" value={tier} />
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
      <FormDateField name="decidedOn" label={t('fields.decidedOn')} max={today} />
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
    </>
  );
}
