import { getTranslations } from 'next-intl/server';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { Section } from '@/components/ui/section';
import { type Status, StatusMark } from '@/components/ui/status-mark';
import { TextLink } from '@/components/ui/text-link';
import { TypedRuns } from '@/components/ui/typed-runs';
import type { ClaimReview } from '@/lib/cities/claims/claim-review-queries';
import { type DomainEvidence, domainEvidence } from '@/lib/cities/claims/evidence';
import { cityNameIn } from '@/lib/cities/name-in';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { setApart } from '@/lib/i18n/typed-text';

type Props = { review: ClaimReview; locale: Locale };

const SIGN: Record<DomainEvidence['finding'], Status> = {
  same: 'met',
  same_as_own: 'information',
  different: 'caution',
  no_website: 'information',
  free_mail: 'caution',
};

/** Who claims the city, and what speaks for the mandate. */
export async function MandateSection({ review, locale }: Props) {
  const t = await getTranslations('admin.claim');
  const words = await getTranslations('review.evidence');
  const answer = await getTranslations('profile.readiness.answer');
  const { claimant, organisation, submittedAt, createdAt, city, draft } = review;
  const { basics, readiness } = draft.content;
  const found = domainEvidence(claimant.email, city.website, basics?.website ?? null);
  const at = (instant: Date) => `${formatInstant(locale, instant, 'UTC')} UTC`;
  const website = city.website ?? basics?.website;
  const office = cityNameIn(locale, organisation);
  const former = (await getTranslations('erasure'))('former', { organisation: office });
  const rows = [
    { key: 'organisation', term: t('cityHall'), value: <TypedRuns text={setApart(office)} /> },
    {
      key: 'claimant',
      term: t('claimant'),
      value: claimant.name ? <span lang="">{claimant.name}</span> : former,
    },
    {
      key: 'office',
      term: t('office'),
      value: claimant.office && <span lang="">{claimant.office}</span>,
    },
    { key: 'email', term: t('email'), value: claimant.name ? claimant.email : '' },
    {
      key: 'website',
      term: words('website'),
      value: website ? (
        <a href={website} rel="noopener nofollow" className="link break-all">
          {website}
        </a>
      ) : (
        words('noWebsite')
      ),
    },
    {
      key: 'domain',
      term: words('domain'),
      value: (
        <StatusMark
          status={SIGN[found.finding]}
          label={words(`finding.${found.finding}`, {
            domain: found.domain,
            website: found.website ?? '',
          })}
        />
      ),
    },
    {
      key: 'stated',
      term: words('stated'),
      value: readiness.mandate ? answer(readiness.mandate) : words('notStated'),
    },
    { key: 'begun', term: words('begun'), value: at(createdAt) },
    {
      key: 'submitted',
      term: t('submitted'),
      value: submittedAt ? at(submittedAt) : t('notSubmitted'),
    },
    {
      key: 'public',
      term: t('public'),
      value: <TextLink href={`/cities/${city.slug}`}>{`/cities/${city.slug}`}</TextLink>,
    },
  ];
  return (
    <Section title={t('mandate')} note={<p>{t('mandateNote')}</p>}>
      <DefinitionRows rows={rows.filter((row) => row.value)} />
    </Section>
  );
}
