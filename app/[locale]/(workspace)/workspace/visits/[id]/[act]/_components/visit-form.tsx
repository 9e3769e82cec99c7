import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { RefreshOnConflict } from '@/components/forms/refresh-on-conflict';
import { OnConflict, VersionField } from '@/components/forms/version-field';
import { Button, type ButtonLook, ButtonRow, LinkButton } from '@/components/ui/button';
import { newFormKey } from '@/lib/actions/form-key';
import type { ActionState } from '@/lib/actions/state';
import type { Locale } from '@/lib/i18n/routing';
import { cityVisitPath } from '@/lib/visits/paths';
import type { VisitDetail } from '@/lib/visits/views';
import type { Act } from './acts';

/** What every act's form is drawn from. */
export type ActProps = { visit: VisitDetail; locale: Locale; act: Act };

type Props = {
  visit: VisitDetail;
  action: (state: ActionState, form: FormData) => Promise<ActionState>;
  /** Words of the button that does it. */
  submit: string;
  look?: ButtonLook;
  children: ReactNode;
};

/** The form of an act: it names the visit and its version, and leads back without doing anything. */
export async function VisitForm({ visit, action, submit, look, children }: Props) {
  const t = await getTranslations('visit.act');
  return (
    <ActionForm action={action} formKey={newFormKey()} className="flex flex-col gap-7">
      <input type="hidden" name="visitId" defaultValue={visit.id} />
      <VersionField name="version" value={visit.version} />
      <OnConflict>
        <RefreshOnConflict />
      </OnConflict>
      {children}
      <ButtonRow>
        <Button look={look}>{submit}</Button>
        <LinkButton look="outline" href={cityVisitPath(visit.id)}>
          {t('back')}
        </LinkButton>
      </ButtonRow>
    </ActionForm>
  );
}
