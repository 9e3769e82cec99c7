import type { ReactNode } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { RefreshAfterPost } from '@/components/forms/refresh-after-post';
import { OnConflict, VersionField } from '@/components/forms/version-field';
import { Button, type ButtonLook, ButtonRow, LinkButton } from '@/components/ui/button';
import { newFormKey } from '@/lib/actions/form-key';
import type { ActionState } from '@/lib/actions/state';

export type ActFormProps = {
  visit: { id: string; version: number };
  action: (state: ActionState, form: FormData) => Promise<ActionState>;
  /** Words of the button that does it. */
  submit: string;
  look?: ButtonLook;
  /** Leads to the visit without doing anything. */
  back: { href: string; label: string };
  /** Said after somebody else's change, beside what the form says itself. */
  conflict?: ReactNode;
  children: ReactNode;
};

/**
 * The form of an act on a visit: it names the visit and its version. After somebody else's change the page is read
 * again, and what was typed stays.
 */
export function ActForm({ visit, action, submit, look, back, conflict, children }: ActFormProps) {
  return (
    <ActionForm action={action} formKey={newFormKey()} className="group flex flex-col gap-7">
      <input type="hidden" name="visitId" defaultValue={visit.id} />
      <VersionField name="version" value={visit.version} />
      <OnConflict>
        <RefreshAfterPost />
        {conflict}
      </OnConflict>
      {children}
      <ButtonRow>
        <Button look={look}>{submit}</Button>
        <LinkButton look="outline" href={back.href}>
          {back.label}
        </LinkButton>
      </ButtonRow>
    </ActionForm>
  );
}
