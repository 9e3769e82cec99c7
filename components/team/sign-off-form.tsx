import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormRadioGroup } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { newFormKey } from '@/lib/actions/form-key';
import { setSignOffAction } from '@/lib/organisations/actions';

/** Whether visit requests are submitted by the approver alone. */
export async function SignOffForm({ required }: { required: boolean }) {
  const t = await getTranslations('organisations');
  return (
    <ActionForm
      action={setSignOffAction}
      formKey={newFormKey()}
      className="flex max-w-measure flex-col gap-5"
    >
      <FormRadioGroup
        name="required"
        label={t('fields.required')}
        options={(['no', 'yes'] as const).map((value) => ({
          value,
          label: t(`signOff.${value}`),
        }))}
        chosen={required ? 'yes' : 'no'}
      />
      <div>
        <Button look="outline">{t('signOff.submit')}</Button>
      </div>
    </ActionForm>
  );
}
