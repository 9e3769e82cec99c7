import { getTranslations } from 'next-intl/server';
import { DoubleFrame } from '@/components/ui/double-frame';
import { Notice } from '@/components/ui/notice';
import type { ClaimReview } from '@/lib/cities/claims/review-queries';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { DecisionForms } from './decision-forms';

type Props = { review: ClaimReview; locale: Locale; mayDecide: boolean };

/** The decision: taken, to take, or for others to take. */
export async function Decision({ review, locale, mayDecide }: Props) {
  const t = await getTranslations('admin.claim');
  const { status, decidedAt, decidedBy, decisionReason } = review;
  if (status === 'verified' || status === 'refused') {
    return (
      <DoubleFrame label={t('decide')}>
        <h2>
          {t('decided', {
            decision: status,
            date: decidedAt ? `${formatInstant(locale, decidedAt, 'UTC')} UTC` : '',
            name: decidedBy ?? '',
          })}
        </h2>
        <p className="mt-2 whitespace-pre-line">{decisionReason ?? t('noReason')}</p>
      </DoubleFrame>
    );
  }
  if (!mayDecide) return <Notice>{t('reading')}</Notice>;
  return (
    <DoubleFrame label={t('decide')}>
      <DecisionForms review={review} locale={locale} />
    </DoubleFrame>
  );
}
