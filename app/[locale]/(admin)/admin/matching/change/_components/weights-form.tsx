import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormTextField } from '@/components/forms/fields';
import { SumError } from '@/components/forms/sum-error';
import { Button, ButtonRow, LinkButton } from '@/components/ui/button';
import { newFormKey } from '@/lib/actions/form-key';
import type { Weights } from '@/lib/matching/model';
import { previewPolicyAction } from '@/lib/matching/policy/actions';
import { FACTOR_IDS, type PolicyShares } from '@/lib/matching/policy/model';
import { typedShares } from '@/lib/matching/policy/schema';

/** `draft` is what the fields begin with; `current` stands beside each. */
type Props = { draft: PolicyShares; current: Weights; computed: boolean };

/** Five weights in per cent and the gate; posting shows what they would change. */
export async function WeightsForm({ draft, current, computed }: Props) {
  const [t, factors] = await Promise.all([
    getTranslations('policy'),
    getTranslations('matching.factor'),
  ]);
  const typed = typedShares(draft);
  const number = {
    width: 'number',
    inputMode: 'decimal',
    autoComplete: 'off',
    required: true,
  } as const;
  return (
    <ActionForm action={previewPolicyAction} formKey={newFormKey()} className="flex flex-col gap-6">
      <div className="grid gap-x-12 gap-y-6 md:grid-cols-2">
        {FACTOR_IDS.map((id) => (
          <FormTextField
            key={id}
            name={id}
            label={t(`fields.${id}`)}
            hint={
              <Hint
                why={factors(`${id}.why`)}
                now={t('change.now', { value: current.factors[id] })}
              />
            }
            defaultValue={typed[id]}
            {...number}
          />
        ))}
        <FormTextField
          name="gate"
          label={t('fields.gate')}
          hint={
            <Hint
              why={t('change.gateHint')}
              now={t('change.gateNow', { value: current.gateOpensAt })}
            />
          }
          defaultValue={typed.gate}
          {...number}
        />
      </div>
      <SumError name="sum">{t('change.sum')}</SumError>
      <ButtonRow>
        <Button look={computed ? 'outline' : undefined}>
          {t(computed ? 'change.showAgain' : 'change.show')}
        </Button>
        <LinkButton look="outline" href="/admin/matching">
          {t('change.back')}
        </LinkButton>
      </ButtonRow>
    </ActionForm>
  );
}

/** What a weight is for, and what it is at present. */
function Hint({ why, now }: { why: string; now: string }) {
  return (
    <>
      {why}
      <span className="block">{now}</span>
    </>
  );
}
