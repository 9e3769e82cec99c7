import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { Button } from '@/components/ui/button';
import { newFormKey } from '@/lib/actions/form-key';
import { registerAction } from '@/lib/cities/claims/actions';
import { PersonFields } from '../../_components/person-fields';

/** Who registers a listed city. */
export async function RegisterForm({ citySlug }: { citySlug: string }) {
  const t = await getTranslations('join');
  return (
    <ActionForm
      action={registerAction}
      formKey={newFormKey()}
      className="flex max-w-measure flex-col gap-6 pb-10"
    >
      <input type="hidden" name="city" value={citySlug} />
      <PersonFields />
      <div>
        <Button>{t('form.submit')}</Button>
      </div>
    </ActionForm>
  );
}
