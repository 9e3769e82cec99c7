import { getTranslations } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { ClaimMark } from '@/components/city/claim-mark';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { TypedRuns } from '@/components/ui/typed-runs';
import { speaksForCity } from '@/lib/auth/model';
import { cityNameIn } from '@/lib/cities/name-in';
import type { OwnCity } from '@/lib/cities/profile/queries';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { setApart } from '@/lib/i18n/typed-text';

/** State of the claim and of what is published. */
export async function ClaimSection({ own, locale }: { own: OwnCity; locale: Locale }) {
  const t = await getTranslations('profile');
  const { claim, city, organisation, published } = own;
  const day = (instant: Date) => formatDay(locale, dayIn(city.timeZone, instant));
  const rows = [
    {
      key: 'status',
      term: t('overview.claim.status'),
      value: <ClaimMark status={claim.status} />,
    },
    {
      key: 'city',
      term: t('overview.claim.city'),
      value: (
        <TextLink href={`/cities/${city.slug}`}>
          <CityName city={city} locale={locale} />
        </TextLink>
      ),
    },
    {
      key: 'organisation',
      term: t('overview.claim.organisation'),
      value: <TypedRuns text={setApart(cityNameIn(locale, organisation))} />,
    },
    {
      key: 'submitted',
      term: t('overview.claim.submitted'),
      value: claim.submittedAt && day(claim.submittedAt),
    },
    {
      key: 'decided',
      term: t('overview.claim.decided'),
      value: claim.decidedAt && day(claim.decidedAt),
    },
    {
      key: 'published',
      term: t('overview.claim.published'),
      value: published
        ? t('overview.claim.version', {
            number: published.number,
            date: day(published.publishedAt),
          })
        : t('overview.claim.notPublished'),
    },
  ];
  const part = await getTranslations('participation.section');
  if (speaksForCity(claim.status) || claim.status === 'archived') {
    rows.push({
      key: 'participation',
      term: part('row'),
      value: (
        <TextLink href="/workspace/city/participation">
          {part(claim.status === 'verified' ? 'change.verified' : 'change.other')}
        </TextLink>
      ),
    });
  }
  return (
    <Section title={t('overview.claim.title')}>
      <DefinitionRows rows={rows.filter((row) => row.value)} />
    </Section>
  );
}
