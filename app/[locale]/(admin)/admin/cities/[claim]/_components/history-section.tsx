import { getTranslations } from 'next-intl/server';
import { Ledger } from '@/components/ui/ledger';
import { Section } from '@/components/ui/section';
import type { ClaimReview } from '@/lib/cities/claims/claim-review-queries';
import { formatInstant } from '@/lib/i18n/format';
import { listed } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';

/** Every decision on this claim: when, by whom, what had been checked, why. */
export async function HistorySection({ review, locale }: { review: ClaimReview; locale: Locale }) {
  const t = await getTranslations('review.history');
  const check = await getTranslations('review.checks.name');
  if (review.decisions.length === 0) return null;
  return (
    <Section title={t('title')}>
      <Ledger top>
        {review.decisions.map((one) => {
          const date = `${formatInstant(locale, one.decidedAt, 'UTC')} UTC`;
          return (
            <li key={one.id}>
              <h3>{t(`outcome.${one.outcome}`, { count: one.remarks.length })}</h3>
              <p className="text-muted text-small">
                {one.decidedBy ? t('by', { date, name: one.decidedBy }) : date}
              </p>
              {one.checks.length > 0 ? (
                <p className="text-small">
                  {t('checked', {
                    checks: listed(
                      locale,
                      one.checks.map((id) => check(id)),
                    ),
                  })}
                </p>
              ) : null}
              {one.note ? (
                <p lang="" className="mt-1 whitespace-pre-line">
                  {one.note}
                </p>
              ) : null}
            </li>
          );
        })}
      </Ledger>
    </Section>
  );
}
