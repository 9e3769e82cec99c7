import { getTranslations } from 'next-intl/server';
import { DifferenceTable } from '@/components/city/difference-table';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import type { ClaimReview } from '@/lib/cities/claims/claim-review-queries';
import { differencesBetween } from '@/lib/cities/profile/difference';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';

type Props = { review: ClaimReview; locale: Locale };

/** What the draft says differently from the version in force. */
export async function VersionsSection({ review, locale }: Props) {
  const t = await getTranslations('review.versions');
  const { published, draft } = review;
  if (!published) return null;
  const date = `${formatInstant(locale, published.publishedAt, 'UTC')} UTC`;
  return (
    <Section
      title={t('draftTitle')}
      note={
        <>
          <p>{t('draftNote', { number: published.number, date })}</p>
          <p>
            <TextLink href={`/admin/cities/${review.id}/versions`}>{t('all')}</TextLink>
          </p>
        </>
      }
    >
      <DifferenceTable
        differences={differencesBetween(published.content, draft.content)}
        locale={locale}
        caption={t('draftTitle')}
        sides={{ was: t('published'), is: t('draft') }}
      />
    </Section>
  );
}
