import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormCheckbox } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { newFormKey } from '@/lib/actions/form-key';
import { addPlaceAction } from '@/lib/cities/claims/actions';
import { PLACE_FIELDS } from '@/lib/cities/claims/by-hand/place-query';
import type { PlaceInput } from '@/lib/cities/claims/by-hand/place-schema';
import { PersonFields } from '../../../_components/person-fields';

/** Who registers a place that is not listed; where others may be the same, that it is none of them. */
export async function AddForm({ place, asksNone }: { place: PlaceInput; asksNone: boolean }) {
  const t = await getTranslations('join');
  return (
    <ActionForm
      action={addPlaceAction}
      formKey={newFormKey()}
      className="flex max-w-measure flex-col gap-6 pb-10"
    >
      {PLACE_FIELDS.map((field) => (
        <input key={field} type="hidden" name={field} defaultValue={place[field]} />
      ))}
      {asksNone ? <FormCheckbox name="none" label={t('fields.none')} /> : null}
      <PersonFields />
      <div>
        <Button>{t('form.submit')}</Button>
      </div>
    </ActionForm>
  );
}
