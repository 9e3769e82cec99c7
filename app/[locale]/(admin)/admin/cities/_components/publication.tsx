import { getTranslations } from 'next-intl/server';
import { DifferenceTable } from '@/components/city/difference-table';
import { ActionForm } from '@/components/forms/action-form';
import { Button } from '@/components/ui/button';
import { newFormKey } from '@/lib/actions/form-key';
import type { UnreadPublication } from '@/lib/cities/claims/look-queries';
import { markLookedAction } from '@/lib/cities/claims/review-actions';
import type { Locale } from '@/lib/i18n/routing';

type Props = { publication: UnreadPublication; locale: Locale; mayDecide: boolean };

/** What a city has published since the programme looked, side by side, and the button that says it was read. */
export async function Publication({ publication, locale, mayDecide }: Props) {
  const t = await getTranslations('review.unread');
  const { claimId, from, number, reason, differences } = publication;
  return (
    <>
      {reason ? (
        <p className="pb-3">
          <b>{t('reason')}</b> <span lang="">{reason}</span>
        </p>
      ) : null}
      <DifferenceTable
        differences={differences}
        locale={locale}
        caption={t('caption')}
        sides={{ was: t('version', { number: from }), is: t('version', { number }) }}
      />
      {mayDecide ? (
        <ActionForm action={markLookedAction} formKey={newFormKey()} className="mt-5">
          <input type="hidden" name="claimId" value={claimId} />
          <input type="hidden" name="number" value={number} />
          <Button look="outline">{t('looked')}</Button>
        </ActionForm>
      ) : null}
    </>
  );
}
