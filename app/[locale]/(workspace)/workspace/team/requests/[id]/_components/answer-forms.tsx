import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormRadioGroup, FormTextareaField } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { newFormKey } from '@/lib/actions/form-key';
import {
  acceptJoinRequestAction,
  refuseJoinRequestAction,
} from '@/lib/organisations/join-requests/actions';
import { JOIN_MESSAGE_MAX } from '@/lib/organisations/join-requests/model';
import { TEAM_ROLES } from '@/lib/organisations/team';

export async function AcceptForm({ request }: { request: string }) {
  const t = await getTranslations('organisations');
  const role = await getTranslations('accounts.role');
  return (
    <ActionForm
      action={acceptJoinRequestAction}
      formKey={newFormKey()}
      className="flex max-w-measure flex-col gap-5"
    >
      <input type="hidden" name="request" defaultValue={request} />
      <FormRadioGroup
        name="role"
        label={t('fields.role')}
        options={TEAM_ROLES.workspace.map((value) => ({
          value,
          label: role(value),
          hint: t(`can.${value}`),
        }))}
        chosen={TEAM_ROLES.workspace[0]}
      />
      <div>
        <Button>{t('request.accept.submit')}</Button>
      </div>
    </ActionForm>
  );
}

export async function RefuseForm({ request }: { request: string }) {
  const t = await getTranslations('organisations');
  return (
    <ActionForm
      action={refuseJoinRequestAction}
      formKey={newFormKey()}
      className="flex max-w-measure flex-col gap-5"
    >
      <input type="hidden" name="request" defaultValue={request} />
      <FormTextareaField
        name="reason"
        label={t('fields.reason')}
        hint={t('request.refuse.hint')}
        counter={{ max: JOIN_MESSAGE_MAX, text: t.raw('request.counter') }}
        rows={3}
      />
      <div>
        <Button look="danger">{t('request.refuse.submit')}</Button>
      </div>
    </ActionForm>
  );
}
