import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormTextareaField } from '@/components/forms/fields';
import { Button, ButtonRow, LinkButton } from '@/components/ui/button';
import { newFormKey } from '@/lib/actions/form-key';
import type { ClaimReview } from '@/lib/cities/claims/claim-review-queries';
import { refuseClaimAction } from '@/lib/cities/claims/review-actions';
import type { Locale } from '@/lib/i18n/routing';
import { ReadVersions } from '../../_components/read-versions';

/** Does not accept a claim, with the reason the city hall reads. */
export async function RefuseForm({ review }: { review: ClaimReview; locale: Locale }) {
  const t = await getTranslations('review');
  return (
    <ActionForm
      action={refuseClaimAction}
      formKey={newFormKey()}
      className="flex flex-col items-stretch gap-6"
    >
      <ReadVersions review={review} />
      <FormTextareaField name="reason" label={t('fields.reason')} rows={4} />
      <ButtonRow>
        <Button look="danger">{t('act.refuse.submit')}</Button>
        <LinkButton href={`/admin/cities/${review.id}`} look="outline">
          {t('act.back')}
        </LinkButton>
      </ButtonRow>
    </ActionForm>
  );
}
