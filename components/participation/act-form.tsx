import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormCheckbox, FormTextareaField } from '@/components/forms/fields';
import { Button, ButtonRow, LinkButton } from '@/components/ui/button';
import { newFormKey } from '@/lib/actions/form-key';
import {
  archiveAction,
  leaveAction,
  pauseAnyAction,
  pauseOwnAction,
  restoreAction,
  resumeAnyAction,
  resumeOwnAction,
} from '@/lib/cities/participation/actions';
import type { Act, ActingSide } from '@/lib/cities/participation/policy';

const ACTIONS = {
  city: { pause: pauseOwnAction, resume: resumeOwnAction, archive: leaveAction },
  programme: {
    pause: pauseAnyAction,
    resume: resumeAnyAction,
    archive: archiveAction,
    restore: restoreAction,
  },
};

type Props = {
  act: Act;
  side: ActingSide;
  claimId: string;
  /** Name of the city, for the box that says it leaves. */
  city: string;
  /** Where the way back leads. */
  back: string;
};

/** The reason and the button; leaving also needs a tick. */
export async function ParticipationForm({ act, side, claimId, city, back }: Props) {
  const t = await getTranslations('participation');
  const own = side === 'city';
  const action = own && act !== 'restore' ? ACTIONS.city[act] : ACTIONS.programme[act];
  const leaves = own && act === 'archive';
  return (
    <ActionForm action={action} formKey={newFormKey()} className="flex flex-col gap-6">
      {own ? null : <input type="hidden" name="claimId" defaultValue={claimId} />}
      {act === 'resume' ? null : (
        <FormTextareaField
          name="reason"
          label={t('fields.reason')}
          hint={t(`reasonHint.${side}`)}
          rows={3}
          required
        />
      )}
      {leaves ? <FormCheckbox name="sure" label={t('sure', { city })} /> : null}
      <ButtonRow>
        <Button look={act === 'archive' ? 'danger' : 'filled'}>
          {t(leaves ? 'act.archive.submitOwn' : `act.${act}.submit`)}
        </Button>
        <LinkButton href={back} look="outline">
          {t('act.back')}
        </LinkButton>
      </ButtonRow>
    </ActionForm>
  );
}
