import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormRadioGroup, FormTextField } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { saveDetailsAction } from '@/lib/accounts/actions';
import type { OwnAccount } from '@/lib/accounts/queries';
import { newFormKey } from '@/lib/actions/form-key';
import { locales } from '@/lib/i18n/routing';

/** Name and office as they stand on letters, and the language in which we write. */
export async function DetailsForm({ account }: { account: OwnAccount }) {
  const t = await getTranslations('accounts');
  return (
    <ActionForm
      action={saveDetailsAction}
      formKey={newFormKey()}
      className="flex max-w-measure flex-col gap-5 pb-7"
    >
      <FormTextField
        name="name"
        label={t('fields.name')}
        hint={t('details.nameHint')}
        defaultValue={account.name}
        autoComplete="name"
        required
      />
      <FormTextField
        name="office"
        label={t('fields.office')}
        defaultValue={account.office}
        autoComplete="organization-title"
      />
      <FormRadioGroup
        row
        name="locale"
        label={t('fields.locale')}
        hint={t('details.localeHint')}
        options={locales.map((value) => ({ value, label: t(`language.${value}`) }))}
        chosen={account.locale}
      />
      <div>
        <Button>{t('details.submit')}</Button>
      </div>
    </ActionForm>
  );
}
