import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormTextField } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { newFormKey } from '@/lib/actions/form-key';
import { registerAction } from '@/lib/cities/claims/actions';
import { DataNotice } from './data-notice';

/** Who registers, for which city hall, and the notice on their data. */
export async function RegisterForm({ citySlug }: { citySlug: string }) {
  const t = await getTranslations('join');
  return (
    <ActionForm
      action={registerAction}
      formKey={newFormKey()}
      className="flex max-w-measure flex-col gap-6 pb-10"
    >
      <input type="hidden" name="city" value={citySlug} />
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
      <div>
        <Button>{t('form.submit')}</Button>
      </div>
    </ActionForm>
  );
}
