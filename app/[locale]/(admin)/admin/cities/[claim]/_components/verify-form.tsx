import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormCheckboxGroup, FormTextareaField } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { newFormKey } from '@/lib/actions/form-key';
import { CHECK_IDS } from '@/lib/cities/claims/checks';
import type { ClaimReview } from '@/lib/cities/claims/claim-review-queries';
import { verifyClaimAction } from '@/lib/cities/claims/review-actions';
import { cityNameIn } from '@/lib/cities/name-in';
import type { Locale } from '@/lib/i18n/routing';
import { ReadVersions } from './read-versions';

/** What was checked, and the button that verifies and publishes. */
export async function VerifyForm({ review, locale }: { review: ClaimReview; locale: Locale }) {
  const t = await getTranslations('admin');
  const words = await getTranslations('review');
  return (
    <>
      <h2>{t('claim.verify', { city: cityNameIn(locale, review.city) })}</h2>
      <p className="mb-4 text-muted text-small">{t('claim.verifyNote')}</p>
      <ActionForm
        action={verifyClaimAction}
        formKey={newFormKey()}
        className="flex flex-col items-stretch gap-5"
      >
        <ReadVersions review={review} />
        <FormCheckboxGroup
          name="checks"
          label={words('fields.checks')}
          hint={words('checks.hint')}
          options={CHECK_IDS.map((id) => ({ value: id, label: words(`checks.ask.${id}`) }))}
        />
        <FormTextareaField name="note" label={words('fields.note')} rows={3} />
        <div>
          <Button>{t('claim.verifyButton')}</Button>
        </div>
      </ActionForm>
    </>
  );
}
