import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormTextareaField } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { newFormKey } from '@/lib/actions/form-key';
import { refuseClaimAction, verifyClaimAction } from '@/lib/cities/claims/actions';
import type { ClaimReview } from '@/lib/cities/claims/review-queries';
import { cityNameIn } from '@/lib/cities/name-in';
import type { Locale } from '@/lib/i18n/routing';

type Props = { review: ClaimReview; locale: Locale };

/** Verify or refuse. Both carry the versions that were read: what changed meanwhile is not decided blindly. */
export async function DecisionForms({ review, locale }: Props) {
  const t = await getTranslations('admin');
  const submitted = review.status === 'submitted';
  const read = (
    <>
      <input type="hidden" name="claimId" value={review.id} />
      <input type="hidden" name="version" value={review.version} />
    </>
  );
  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
      {submitted ? (
        <section>
          <h2>{t('claim.verify', { city: cityNameIn(locale, review.city) })}</h2>
          <p className="mb-4 text-muted text-small">{t('claim.verifyNote')}</p>
          <ActionForm
            action={verifyClaimAction}
            formKey={newFormKey()}
            className="flex flex-col items-stretch gap-4"
          >
            {read}
            <input type="hidden" name="draftVersion" value={review.draft.version} />
            <FormTextareaField name="note" label={t('fields.note')} rows={3} />
            <div>
              <Button>{t('claim.verifyButton')}</Button>
            </div>
          </ActionForm>
        </section>
      ) : (
        <p>{t('claim.waiting')}</p>
      )}
      <section>
        <h2>{t('claim.refuse')}</h2>
        <p className="mb-4 text-muted text-small">{t('claim.refuseNote')}</p>
        <ActionForm
          action={refuseClaimAction}
          formKey={newFormKey()}
          className="flex flex-col items-stretch gap-4"
        >
          {read}
          <FormTextareaField name="reason" label={t('fields.reason')} rows={3} />
          <div>
            <Button look="danger">{t('claim.refuseButton')}</Button>
          </div>
        </ActionForm>
      </section>
    </div>
  );
}
