import { getTranslations } from 'next-intl/server';
import { ComparisonSide } from '@/components/match/comparison-side';
import { ComparisonView } from '@/components/match/comparison-view';
import { comparisonWords } from '@/components/match/comparison-words';
import { matchWords } from '@/components/match/match-words';
import { TextLink } from '@/components/ui/text-link';
import { cityNameIn } from '@/lib/cities/name-in';
import type { HostSummary } from '@/lib/hosts/queries';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import type {
  CandidateComparison,
  ComparedCandidate,
} from '@/lib/matching/candidates/compare-queries';
import { explain } from '@/lib/matching/explain';
import type { HostProfile } from '@/lib/matching/host-profile';
import { NEAR_POINTS } from '@/lib/matching/order/take-turns';

type Props = {
  host: HostSummary;
  hostProfile: HostProfile;
  pair: NonNullable<CandidateComparison['pair']>;
  locale: Locale;
};

/** Two candidates of a host, taken apart factor by factor, with what both were computed from. */
export async function CandidatePair({ host, hostProfile, pair, locale }: Props) {
  const { one, other, comparison } = pair;
  const names = {
    one: cityNameIn(locale, one.candidate),
    other: cityNameIn(locale, other.candidate),
  };
  const words = await comparisonWords({
    perspective: 'host',
    locale,
    ...names,
    city: names.one,
    host: cityNameIn(locale, host),
  });
  const t = await getTranslations('comparison');
  const near = Math.abs(comparison.gap) <= NEAR_POINTS;
  return (
    <>
      <ComparisonView
        comparison={comparison}
        scores={{ one: one.match.score, other: other.match.score }}
        words={words}
        note={near ? t('near', { points: NEAR_POINTS }) : null}
        sides={{
          one: <Side row={one} host={host} locale={locale} />,
          other: <Side row={other} host={host} locale={locale} />,
        }}
      />
      <Basis host={host} hostProfile={hostProfile} pair={pair} locale={locale} />
    </>
  );
}

type SideProps = { row: ComparedCandidate; host: HostSummary; locale: Locale };

async function Side({ row: { candidate, match }, host, locale }: SideProps) {
  const city = { ...candidate, lat: null, lon: null };
  return (
    <ComparisonSide
      name={cityNameIn(locale, candidate)}
      href={`/desk/candidates/${candidate.slug}`}
      result={match}
      explanation={explain(match)}
      words={await matchWords({ city, host }, locale, 'host')}
    />
  );
}

/** Model and versions of all three profiles. */
async function Basis({ host, hostProfile, pair, locale }: Props) {
  const t = await getTranslations('comparison.basis');
  const version = ({ candidate }: ComparedCandidate) =>
    t('city', { city: cityNameIn(locale, candidate), version: candidate.version ?? 0 });
  const day = hostProfile.profile.updatedAt?.slice(0, 10);
  return (
    <p className="pb-6 text-muted text-note">
      {t('desk', {
        model: pair.one.match.modelVersion,
        one: version(pair.one),
        other: version(pair.other),
        host: cityNameIn(locale, host),
        hostVersion: hostProfile.version,
        day: day ? formatDay(locale, day) : '',
      })}{' '}
      <TextLink href="/how-matching-works">{t('how')}</TextLink>
    </p>
  );
}
