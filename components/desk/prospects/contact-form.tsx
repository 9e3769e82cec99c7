import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormDateField, FormSelectField, FormTextareaField } from '@/components/forms/fields';
import { RefreshAfterPost } from '@/components/forms/refresh-after-post';
import { OnConflict, VersionField } from '@/components/forms/version-field';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { newFormKey } from '@/lib/actions/form-key';
import type { Day } from '@/lib/hosts/day';
import { recordContactAction } from '@/lib/prospects/invitation/actions';
import { CONTACT_OUTCOMES, CONTACT_WAYS } from '@/lib/prospects/invitation/model';

type Props = { cityId: string; recorded: number; today: Day };

/** When, by which way, with what outcome; of two colleagues at once the second is told. */
export async function ContactForm({ cityId, recorded, today }: Props) {
  const t = await getTranslations('prospects');
  return (
    <ActionForm
      action={recordContactAction}
      formKey={newFormKey()}
      className="flex max-w-text flex-col gap-5 pt-3"
    >
      <VersionField name="base" value={recorded} />
      <input type="hidden" name="cityId" defaultValue={cityId} />
      <OnConflict>
        <RefreshAfterPost />
        <Notice kind="caution" title={t('invitation.conflictTitle')}>
          <p>{t('invitation.conflict')}</p>
        </Notice>
      </OnConflict>
      <div className="grid gap-x-6 gap-y-5 md:grid-cols-3">
        <FormDateField
          name="day"
          label={t('fields.day')}
          defaultValue={today}
          max={today}
          required
        />
        <FormSelectField name="way" label={t('fields.way')} defaultValue="letter">
          {CONTACT_WAYS.map((way) => (
            <option key={way} value={way}>
              {t(`way.${way}`)}
            </option>
          ))}
        </FormSelectField>
        <FormSelectField name="outcome" label={t('fields.outcome')} defaultValue="awaiting">
          {CONTACT_OUTCOMES.map((outcome) => (
            <option key={outcome} value={outcome}>
              {t(`outcome.${outcome}`)}
            </option>
          ))}
        </FormSelectField>
      </div>
      <FormTextareaField
        name="note"
        label={t('fields.note')}
        hint={t('invitation.noteHint')}
        rows={3}
        autoComplete="off"
      />
      <div>
        <Button>{t('invitation.save')}</Button>
      </div>
    </ActionForm>
  );
}
