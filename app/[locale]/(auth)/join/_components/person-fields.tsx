import { getTranslations } from 'next-intl/server';
import { FormTextField } from '@/components/forms/fields';
import { DataNotice } from './data-notice';

/** Who registers, for which city hall, and the notice on their data. */
export async function PersonFields() {
  const t = await getTranslations('join');
  return (
    <>
      <FormTextField
        name="email"
        type="email"
        label={t('fields.email')}
        hint={t('form.emailHint')}
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
      <FormTextField
        name="organisation"
        label={t('fields.organisation')}
        hint={t('form.organisationHint')}
        autoComplete="organization"
      />
      <DataNotice points={[t('form.notice.who'), t('form.notice.ground'), t('form.notice.time')]} />
    </>
  );
}
