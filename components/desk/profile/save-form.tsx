import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { FormTextField } from '@/components/forms/fields';
import { VersionField } from '@/components/forms/version-field';
import { Button, ButtonRow, LinkButton } from '@/components/ui/button';
import { newFormKey } from '@/lib/actions/form-key';
import type { ActionState } from '@/lib/actions/state';
import { HOST_LIMITS } from '@/lib/matching/host/schema';
import { ProfileConflict } from './profile-conflict';

type Props = {
  action: (state: ActionState, form: FormData) => Promise<ActionState>;
  /** The version the form is made from; 0 before the first. */
  version: number;
  submit: string;
  /** The reason is asked on the page that follows. */
  reasonLater?: boolean;
  children: ReactNode;
};

/** The frame of every form of the host's profile: the version it starts from, the fields, why, and publish. */
export async function SaveForm({ action, version, submit, reasonLater, children }: Props) {
  const t = await getTranslations('hostDesk');
  return (
    <ActionForm action={action} formKey={newFormKey()} className="flex flex-col gap-7 pb-9">
      <VersionField name="base" value={version} />
      <ProfileConflict text={t('conflict.text')} />
      {children}
      {reasonLater ? null : (
        <FormTextField
          name="reason"
          label={t('fields.reason')}
          hint={t('reasonHint')}
          maxLength={HOST_LIMITS.reason}
          autoComplete="off"
          required
        />
      )}
      <ButtonRow>
        <Button>{submit}</Button>
        <LinkButton look="outline" href="/desk/profile">
          {t('back')}
        </LinkButton>
      </ButtonRow>
    </ActionForm>
  );
}
