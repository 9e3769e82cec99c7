import { getTranslations } from 'next-intl/server';
import { DifferenceTable } from '@/components/city/difference-table';
import { RemarkList } from '@/components/city/remark-list';
import { Section } from '@/components/ui/section';
import type { ClaimReview } from '@/lib/cities/claims/claim-review-queries';
import { type ClaimRemark, isAbout } from '@/lib/cities/claims/remarks';
import { differencesBetween } from '@/lib/cities/profile/difference';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';

/** The remarks of the last return with answers, and what has changed since: per remark, and in all. */
export async function ReturnedSection({ review, locale }: { review: ClaimReview; locale: Locale }) {
  const t = await getTranslations('review.returned');
  const returned = review.decisions.find((one) => one.outcome === 'returned');
  if (!returned || review.status === 'verified') return null;
  const changes = differencesBetween(returned.content, review.draft.content);
  const changesAbout = (remark: ClaimRemark) => {
    const own = changes.filter((one) => isAbout(remark, one));
    return (
      <p className="mt-1 text-muted text-small">
        {remark.section === 'contacts' ? t('contacts') : t('changedHere', { count: own.length })}
      </p>
    );
  };
  return (
    <Section
      title={t('title')}
      note={<p>{t('note', { date: `${formatInstant(locale, returned.decidedAt, 'UTC')} UTC` })}</p>}
    >
      <RemarkList remarks={returned.remarks} locale={locale} after={changesAbout} />
      <h3 className="pt-8 pb-2">{t('since')}</h3>
      <DifferenceTable differences={changes} locale={locale} caption={t('since')} />
    </Section>
  );
}
