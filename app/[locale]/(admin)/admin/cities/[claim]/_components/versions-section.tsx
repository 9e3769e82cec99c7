import { getTranslations } from 'next-intl/server';
import { DifferenceList } from '@/components/city/difference-list';
import { Section } from '@/components/ui/section';
import type { ClaimReview } from '@/lib/cities/claims/review-queries';
import { differencesBetween } from '@/lib/cities/profile/difference';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';

type Props = { review: ClaimReview; locale: Locale };

/** What the version in force says differently from the one before. */
export async function VersionsSection({ review, locale }: Props) {
  const t = await getTranslations('admin.claim');
  const [current, before] = review.versions;
  if (!current) return null;
  const date = `${formatInstant(locale, current.publishedAt, 'UTC')} UTC`;
  if (!before) {
    return (
      <Section title={t('difference')}>
        <p>{t('firstVersion', { number: current.number, date })}</p>
      </Section>
    );
  }
  return (
    <Section
      title={t('difference')}
      note={
        <>
          <p>{t('differenceNote', { number: current.number, before: before.number })}</p>
          <p>{date}</p>
        </>
      }
    >
      <DifferenceList
        differences={differencesBetween(before.content, current.content)}
        locale={locale}
      />
    </Section>
  );
}
