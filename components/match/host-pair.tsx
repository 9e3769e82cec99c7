import type { Locale } from '@/lib/i18n/routing';
import type { OwnComparison } from '@/lib/matching/own-comparison-queries';
import type { MatchView } from '@/lib/matching/queries';
import { ComparisonSide } from './comparison-side';
import { ComparisonView } from './comparison-view';
import { comparisonWords } from './comparison-words';
import { MatchBasis } from './match-basis';
import { matchWords } from './match-words';

type Props = { pair: NonNullable<OwnComparison['pair']>; locale: Locale };

/** Two hosts of one city, taken apart factor by factor, with what both were computed from. */
export async function HostPair({ pair: { one, other, comparison }, locale }: Props) {
  const [first, second] = await Promise.all([
    matchWords(one, locale, 'city'),
    matchWords(other, locale, 'city'),
  ]);
  const words = await comparisonWords({
    perspective: 'city',
    locale,
    one: first.host,
    other: second.host,
    city: first.city,
    host: first.host,
  });
  const side = (view: MatchView, own: typeof first) => (
    <ComparisonSide
      name={own.host}
      href={`/workspace/matches/${view.host.slug}`}
      result={view.result}
      explanation={view.explanation}
      words={own}
    />
  );
  return (
    <>
      <ComparisonView
        comparison={comparison}
        scores={{ one: one.result.score, other: other.result.score }}
        words={words}
        sides={{ one: side(one, first), other: side(other, second) }}
      />
      <MatchBasis view={one} locale={locale} />
      <MatchBasis view={other} locale={locale} />
    </>
  );
}
