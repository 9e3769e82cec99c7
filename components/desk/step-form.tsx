import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { OnConflict } from '@/components/forms/version-field';
import { Button, type ButtonLook } from '@/components/ui/button';
import { TextLink } from '@/components/ui/text-link';
import { newFormKey } from '@/lib/actions/form-key';
import type { ActionState } from '@/lib/actions/state';
import { deskVisitPath } from '@/lib/visits/paths';
import type { VisitDetail } from '@/lib/visits/views';

type Props = {
  visit: Pick<VisitDetail, 'id' | 'version'>;
  action: (state: ActionState, form: FormData) => Promise<ActionState>;
  /** Words of the button that does it. */
  label: string;
  look?: ButtonLook;
  /** Further hidden fields. */
  children?: ReactNode;
};

/**
 * A step that needs nothing said: one button. If a colleague was first, the form says so and leads to what is true now;
 * it never repeats the step on a state its reader has not seen.
 */
export async function StepForm({ visit, action, label, look = 'filled', children }: Props) {
  const t = await getTranslations('desk.request');
  return (
    <ActionForm action={action} formKey={newFormKey()} className="flex flex-col gap-3">
      <input type="hidden" name="visitId" defaultValue={visit.id} />
      <input type="hidden" name="version" defaultValue={visit.version} />
      {children}
      <OnConflict>
        <p>
          <TextLink href={`${deskVisitPath(visit.id)}?now=${visit.version}`} tone="strong">
            {t('readAgain')}
          </TextLink>
        </p>
      </OnConflict>
      <Button look={look} wide>
        {label}
      </Button>
    </ActionForm>
  );
}
