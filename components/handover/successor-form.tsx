import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormRadioGroup, FormTextField } from '@/components/forms/fields';
import { Button, ButtonRow, LinkButton } from '@/components/ui/button';
import { newFormKey } from '@/lib/actions/form-key';
import { nameSuccessorAction } from '@/lib/handover/actions';
import type { SuccessorChoice } from '@/lib/handover/queries';
import { AFTERWARDS, SOMEBODY_ELSE } from '@/lib/handover/schema';

/** Who takes over, and what becomes of the officer. Name and address are read for somebody else only. */
export async function SuccessorForm({ choice }: { choice: SuccessorChoice }) {
  const t = await getTranslations('handover');
  const role = await getTranslations('accounts.role');
  const options = [
    ...choice.colleagues.map((one) => ({
      value: one.userId,
      label: one.name,
      hint: role(one.role),
    })),
    { value: SOMEBODY_ELSE, label: t('else.option'), hint: t('else.hint') },
  ];
  return (
    <ActionForm action={nameSuccessorAction} formKey={newFormKey()} className="flex flex-col gap-7">
      <FormRadioGroup
        name="successor"
        label={t('fields.successor')}
        options={options}
        chosen={options.length === 1 ? SOMEBODY_ELSE : undefined}
      />
      <fieldset className="flex flex-col gap-5">
        <legend className="pb-4 font-semibold">{t('else.title')}</legend>
        <FormTextField name="name" label={t('fields.name')} autoComplete="off" width="short" />
        <FormTextField
          name="email"
          type="email"
          label={t('fields.email')}
          hint={t('else.emailHint')}
          autoComplete="off"
          width="short"
        />
      </fieldset>
      <FormRadioGroup
        name="afterwards"
        label={t('fields.afterwards')}
        options={AFTERWARDS.map((value) => ({ value, label: t(`afterwards.${value}`) }))}
      />
      <ButtonRow>
        <Button>{t('submit')}</Button>
        <LinkButton href="/workspace/team" look="outline">
          {t('received.team')}
        </LinkButton>
      </ButtonRow>
    </ActionForm>
  );
}
