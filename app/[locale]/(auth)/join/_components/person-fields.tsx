import { getTranslations } from 'next-intl/server';
import { FormTextField } from '@/components/forms/fields';
import { DataNotice } from './data-notice';
import { WhoFields } from './who-fields';

/** Who registers, for which city hall, and the notice on their data. */
export async function PersonFields() {
  const t = await getTranslations('join');
  return (
    <>
      <WhoFields emailHint={t('form.emailHint')} />
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
