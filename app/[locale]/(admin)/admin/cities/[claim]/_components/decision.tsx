import { getTranslations } from 'next-intl/server';
import { ButtonRow, LinkButton } from '@/components/ui/button';
import { DoubleFrame } from '@/components/ui/double-frame';
import { Notice } from '@/components/ui/notice';
import type { ClaimReview } from '@/lib/cities/claims/claim-review-queries';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { CheckedList } from './checked-list';
import { VerifyForm } from './verify-form';

type Props = { review: ClaimReview; locale: Locale; mayDecide: boolean };

/** The decision: taken, to take, or for others to take. */
export async function Decision({ review, locale, mayDecide }: Props) {
  const t = await getTranslations('admin.claim');
  const words = await getTranslations('review');
  const { status, decidedAt, decidedBy, decisionReason, decisions, id } = review;
  const verified = decisions.find((one) => one.outcome === 'verified');
  const isOver = ['verified', 'paused', 'archived', 'refused'].includes(status);
  if (isOver) {
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
        {status !== 'refused' && verified ? <CheckedList checks={verified.checks} /> : null}
      </DoubleFrame>
    );
  }
  if (!mayDecide) return <Notice>{t('reading')}</Notice>;
  const act = (name: 'return' | 'refuse') => `/admin/cities/${id}/${name}`;
  return (
    <DoubleFrame label={t('decide')}>
      {status === 'submitted' ? (
        <VerifyForm review={review} locale={locale} />
      ) : (
        <>
          <h2>{words(status === 'draft' ? 'decide.begun' : 'decide.returned')}</h2>
          <p className="mt-2 max-w-measure">
            {status === 'draft' ? t('waiting') : words('decide.returnedNote')}
          </p>
        </>
      )}
      <div className="mt-6 border-hairline border-t pt-5">
        <ButtonRow>
          {status === 'submitted' ? (
            <LinkButton href={act('return')} look="outline">
              {words('act.return.title')}
            </LinkButton>
          ) : null}
          <LinkButton href={act('refuse')} look="outline">
            {words('act.refuse.title')}
          </LinkButton>
        </ButtonRow>
      </div>
    </DoubleFrame>
  );
}
