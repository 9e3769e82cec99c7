import { getTranslations } from 'next-intl/server';
import { FormTextField } from '@/components/forms/fields';

/** Address, name and office of somebody without an account. */
export async function WhoFields({ emailHint }: { emailHint: string }) {
  const t = await getTranslations('join');
  return (
    <>
      <FormTextField
        name="email"
        type="email"
        label={t('fields.email')}
        hint={emailHint}
        autoComplete="email"
      />
      <FormTextField
        name="name"
        label={t('fields.name')}
        hint={t('form.nameHint')}
        autoComplete="name"
      />
      <FormTextField
        name="office"
        label={t('fields.office')}
        hint={t('form.officeHint')}
        autoComplete="organization-title"
      />
    </>
  );
}
