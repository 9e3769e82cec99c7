import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ActionForm } from '@/components/forms/action-form';
import { VersionField } from '@/components/forms/version-field';
import { Button, ButtonRow } from '@/components/ui/button';
import { newFormKey } from '@/lib/actions/form-key';
import type { ActionState } from '@/lib/actions/state';
import type { RequestStep } from '@/lib/visits/request';
import { LIVE_FIELDS } from '@/lib/visits/typed-answers';
import { foundErrors } from './found-errors';
import { LiveFindings } from './live-findings';
import type { StepProps } from './step-props';
import { StoredNow } from './stored-now';

type Props = StepProps & {
  step: RequestStep;
  action: (state: ActionState, form: FormData) => Promise<ActionState>;
  children: ReactNode;
};

/** The form around one page of the wizard: it saves what is there, gaps and all, and goes on or back to the visit. */
export async function StepForm({ step, action, children, ...props }: Props) {
  const { draft } = props;
  const t = await getTranslations('request.wizard');
  return (
    <ActionForm
      key={props.served}
      action={action}
      formKey={newFormKey()}
      found={await foundErrors(step, props)}
      className="flex flex-col gap-7"
    >
      <input type="hidden" name="visitId" defaultValue={draft.id} />
      <VersionField name="version" value={draft.version} />
      <StoredNow step={step} {...props} />
      <LiveFindings
        visitId={draft.id}
        step={step}
        locale={props.locale}
        fields={LIVE_FIELDS[step] ?? []}
      >
        {children}
      </LiveFindings>
      <ButtonRow>
        <Button name="save" value="next">
          {t('continue')}
        </Button>
        <Button look="outline" name="save" value="leave">
          {t('later')}
        </Button>
      </ButtonRow>
    </ActionForm>
  );
}
