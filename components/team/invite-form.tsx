import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormRadioGroup, FormTextField } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { newFormKey } from '@/lib/actions/form-key';
import { inviteColleagueAction } from '@/lib/organisations/actions';
import { TEAM_ROLES, type TeamArea } from '@/lib/organisations/team';

/** Invites a colleague by e-mail; the link in the mail opens the account. */
export async function InviteForm({ area }: { area: TeamArea }) {
  const t = await getTranslations('organisations');
  const role = await getTranslations('accounts.role');
  return (
    <ActionForm
      action={inviteColleagueAction}
      formKey={newFormKey()}
      className="flex max-w-measure flex-col gap-5"
    >
      <FormTextField
        name="name"
        label={t('fields.name')}
        autoComplete="off"
        width="short"
        required
      />
      <FormTextField
        name="email"
        type="email"
        label={t('fields.email')}
        hint={t('invite.emailHint')}
        autoComplete="off"
        width="short"
        required
      />
      <FormRadioGroup
        name="role"
        label={t('fields.role')}
        options={TEAM_ROLES[area].map((value) => ({
          value,
          label: role(value),
          hint: t(`can.${value}`),
        }))}
        chosen={TEAM_ROLES[area][0]}
      />
      <div>
        <Button>{t('invite.submit')}</Button>
      </div>
    </ActionForm>
  );
}
