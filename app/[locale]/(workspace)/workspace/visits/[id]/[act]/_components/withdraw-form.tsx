import { getTranslations } from 'next-intl/server';
import { FormTextareaField } from '@/components/forms/fields';
import { placeName } from '@/components/visit/place-names';
import { withdrawRequestAction } from '@/lib/visits/request-actions';
import { type ActProps, VisitForm } from './visit-form';

/** Takes the request back; of a draft nobody else hears, so nothing is asked. */
export async function WithdrawForm({ visit, locale }: ActProps) {
  const t = await getTranslations('visit');
  return (
    <VisitForm
      visit={visit}
      action={withdrawRequestAction}
      submit={t('act.withdraw.submit')}
      look="danger"
    >
      {visit.submittedAt ? (
        <FormTextareaField
          name="text"
          label={t('fields.text')}
          hint={t('hint.text', { host: placeName(locale, visit.host) })}
          rows={4}
        />
      ) : null}
    </VisitForm>
  );
}
