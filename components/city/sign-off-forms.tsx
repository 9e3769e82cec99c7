import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormTextareaField } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { DoubleFrame } from '@/components/ui/double-frame';
import { newFormKey } from '@/lib/actions/form-key';
import type { ActionState } from '@/lib/actions/state';

type Props = {
  /** What names the sign-off: its id, or the secret of the link. */
  name: 'signOffId' | 'secret';
  value: string;
  action: (state: ActionState, form: FormData) => Promise<ActionState>;
  /** What signing off does, and what giving back leads to. */
  effect: string;
  returnNote: string;
};

/** The approver's two answers. Reading changes nothing; these buttons do. */
export async function SignOffForms({ name, value, action, effect, returnNote }: Props) {
  const t = await getTranslations('signOff');
  const form = (decision: 'approve' | 'return') => (
    <ActionForm
      action={action}
      formKey={newFormKey()}
      className="flex flex-col items-stretch gap-4"
    >
      <input type="hidden" name={name} value={value} />
      <input type="hidden" name="decision" value={decision} />
      {decision === 'return' ? (
        <FormTextareaField name="remark" label={t('fields.remark')} rows={3} />
      ) : null}
      <div>
        <Button look={decision === 'return' ? 'outline' : undefined}>
          {t(`page.${decision}`)}
        </Button>
      </div>
    </ActionForm>
  );
  return (
    <div className="screen-only">
      <DoubleFrame label={t('page.decide')}>
        <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
          <section>
            <h2>{t('page.approveTitle')}</h2>
            <p className="mb-4 text-muted text-small">{effect}</p>
            {form('approve')}
          </section>
          <section>
            <h2>{t('page.returnTitle')}</h2>
            <p className="mb-4 text-muted text-small">{returnNote}</p>
            {form('return')}
          </section>
        </div>
      </DoubleFrame>
    </div>
  );
}
