import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormPasswordField } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { changePasswordAction } from '@/lib/accounts/actions';
import { newFormKey } from '@/lib/actions/form-key';
import { MIN_LENGTH } from '@/lib/auth/password-rules';

/** A new password, with the present one beside it. The address tells password managers whose it is. */
export async function PasswordForm({ email }: { email: string }) {
  const t = await getTranslations('accounts');
  return (
    <ActionForm
      action={changePasswordAction}
      formKey={newFormKey()}
      className="flex max-w-measure flex-col gap-5"
    >
      <input type="email" autoComplete="username" value={email} readOnly hidden />
      <FormPasswordField
        name="currentPassword"
        label={t('fields.currentPassword')}
        autoComplete="current-password"
        width="short"
        required
      />
      <FormPasswordField
        name="password"
        label={t('fields.password')}
        hint={t('password.hint', { limit: MIN_LENGTH })}
        autoComplete="new-password"
        width="short"
        required
      />
      <div>
        <Button look="outline">{t('password.submit')}</Button>
      </div>
    </ActionForm>
  );
}
