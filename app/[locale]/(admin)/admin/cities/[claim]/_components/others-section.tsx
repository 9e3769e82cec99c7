import { getTranslations } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { ClaimMark } from '@/components/city/claim-mark';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import type { ClaimReview } from '@/lib/cities/claims/claim-review-queries';
import { cityNameIn } from '@/lib/cities/name-in';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';

/** Earlier and other claims of the city, and places of the directory that may be the same one. */
export async function OthersSection({ review, locale }: { review: ClaimReview; locale: Locale }) {
  const t = await getTranslations('review.others');
  const { otherClaims, similar } = review;
  return (
    <Section title={t('title')} note={<p>{t('note')}</p>}>
      <h3 className="pb-2">{t('claims')}</h3>
      {otherClaims.length === 0 ? <p className="text-muted">{t('noClaims')}</p> : null}
      {otherClaims.length > 0 ? (
        <Ledger top>
          {otherClaims.map((one) => (
            <LedgerRow key={one.id} end={<ClaimMark status={one.status} />}>
              <TextLink href={`/admin/cities/${one.id}`} tone="strong">
                {cityNameIn(locale, one.organisation)}
              </TextLink>
              <span className="block text-muted text-small">
                {t('begun', { date: formatInstant(locale, one.createdAt, 'UTC') })}
              </span>
              {one.reason ? (
                <p lang="" className="whitespace-pre-line text-small">
                  {one.reason}
                </p>
              ) : null}
            </LedgerRow>
          ))}
        </Ledger>
      ) : null}
      <h3 className="pt-6 pb-2">{t('similar')}</h3>
      {similar.length === 0 ? <p className="text-muted">{t('noSimilar')}</p> : null}
      {similar.length > 0 ? (
        <Ledger top>
          {similar.map((one) => (
            <LedgerRow key={one.slug} end={one.claimed ? <Tag>{t('claimed')}</Tag> : undefined}>
              <TextLink href={`/cities/${one.slug}`}>
                <CityName city={one} locale={locale} />
              </TextLink>{' '}
              <span className="text-muted text-small">{one.admin1Name}</span>
            </LedgerRow>
          ))}
        </Ledger>
      ) : null}
    </Section>
  );
}
