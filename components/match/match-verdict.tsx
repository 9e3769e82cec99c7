import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ScoreScale } from '@/components/plots/score-scale';
import { MarginColumn } from '@/components/ui/section';
import type { Move } from '@/lib/match-history/model';
import type { MatchView } from '@/lib/matching/queries';
import { LastMove } from './match-moves';
import type { MatchWords } from './match-words';

type Props = {
  view: MatchView;
  words: MatchWords;
  actions?: ReactNode;
  /** `h2` where the page has another title. */
  heading?: 'h1' | 'h2';
  /** How the score has moved: the last step stands under the number. */
  moves?: readonly Move[];
};

/** The head of a match: label first, number second, the verdict as the title, its best reason and its weak point. */
export async function MatchVerdict(props: Props) {
  const { view, words, actions, heading: Heading = 'h1', moves = [] } = props;
  const t = await getTranslations('match');
  const { explanation } = view;
  const [reason] = explanation.reasons;
  return (
    <div className="pb-9 md:pb-13">
      <MarginColumn margin={<MatchScore view={view} words={words} moves={moves} />}>
        <Heading className="max-w-[22em] text-verdict">
          {words.say('verdict', explanation.verdict)}
        </Heading>
        <dl className="mt-4 grid max-w-text gap-x-6 gap-y-1 md:grid-cols-[9.5rem_minmax(0,1fr)] md:gap-y-3">
          <dt className="font-semibold">{t('strongest')}</dt>
          <dd className="max-md:pb-2">{reason ? words.say('reason', reason) : t('noReason')}</dd>
          <dt className="font-semibold">{t('weakest')}</dt>
          <dd>{words.say('limit', explanation.weakest)}</dd>
        </dl>
        {actions && <div className="mt-5">{actions}</div>}
      </MarginColumn>
    </div>
  );
}

async function MatchScore({
  view,
  words,
  moves,
}: Pick<Props, 'view' | 'words'> & { moves: readonly Move[] }) {
  const t = await getTranslations('match');
  const m = await getTranslations('matching');
  const { result, explanation } = view;
  if (!result.rankable) return <p className="text-h2">{m('label.not_ranked')}</p>;
  const { confidence } = result;
  return (
    <>
      <p className="font-heading text-h2">{m(`label.${result.label}`)}</p>
      <p>
        <span className="font-number text-score">{t('score', { score: result.score })}</span>{' '}
        <span className="text-muted">{t('of')}</span>
      </p>
      <div className="mt-2">
        <ScoreScale score={result.score} />
      </div>
      <p className="mt-2 text-muted text-small">
        {t('outlook', {
          range: words.say('range', explanation.range),
          confidence: m(`confidence.${confidence.level}`, { value: confidence.value }),
        })}
      </p>
      <LastMove moves={moves} words={words} />
    </>
  );
}
