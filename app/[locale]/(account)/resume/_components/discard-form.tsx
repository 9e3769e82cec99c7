import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { Button } from '@/components/ui/button';
import { newFormKey } from '@/lib/actions/form-key';
import { discardKeptPostAction } from '@/lib/auth/actions';

export async function DiscardForm() {
  const t = await getTranslations('session.resume');
  return (
    <ActionForm action={discardKeptPostAction} formKey={newFormKey()}>
      <Button look="danger">{t('discard')}</Button>
    </ActionForm>
  );
}
