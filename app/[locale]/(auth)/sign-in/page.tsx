import { ActionForm } from '@/components/forms/action-form';
import { newFormKey } from '@/lib/actions/form-key';
import { signInAction } from '@/lib/auth/actions';

export default function SignInPage() {
  return (
    <div>
      <ActionForm action={signInAction} formKey={newFormKey()}>
        <input name="email" />
        <input name="password" type="password" />
        <button type="submit">Go</button>
      </ActionForm>
    </div>
  );
}
