import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormPasswordField, FormTextField } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { changeAddressAction } from '@/lib/accounts/actions';
import { newFormKey } from '@/lib/actions/form-key';

/** Asks for the account to move to another address; both addresses confirm it by mail. */
export async function AddressForm() {
  const t = await getTranslations('accounts');
  return (
    <ActionForm
      action={changeAddressAction}
      formKey={newFormKey()}
      className="flex max-w-measure flex-col gap-5"
    >
      <FormTextField
        name="email"
        type="email"
        label={t('address.email')}
        autoComplete="off"
        width="short"
        required
      />
      <FormPasswordField
        name="presentPassword"
        label={t('fields.presentPassword')}
        autoComplete="current-password"
        width="short"
        required
      />
      <div>
        <Button look="outline">{t('address.submit')}</Button>
      </div>
    </ActionForm>
  );
}
