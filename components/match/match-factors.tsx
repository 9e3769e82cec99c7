import { getTranslations } from 'next-intl/server';
import { FactorWaterfall } from '@/components/plots/factor-waterfall';
import type { FactorRow } from '@/lib/matching/explain';
import type { MatchResult } from '@/lib/matching/model';
import { sharedNames } from '@/lib/matching/shared-names';
import type { MatchWords } from './match-words';

type Props = {
  result: MatchResult;
  /** Points as rounded there add up to the score as it is shown. */
  rows: readonly FactorRow[];
  /** Names under each factor what both sides share in it. */
  words?: MatchWords;
};

/** How the score comes about: five factors whose points add up to it. */
export async function MatchFactors({ result, rows, words }: Props) {
  const t = await getTranslations('match');
  const m = await getTranslations('matching');
  return (
    <>
      <FactorWaterfall
        caption={t('factors.caption')}
        columns={{
          factor: t('factors.factor'),
          weight: t('factors.weight'),
          value: t('factors.value'),
          points: t('factors.points'),
        }}
        rows={rows.map((factor) => ({
          key: factor.id,
          label: m(`factor.${factor.id}.name`),
          note: words && sharedNames(factor, words.locale),
          weight: 100 * factor.weight,
          value: factor.value,
          points: factor.points,
        }))}
        total={{ label: t('factors.score'), points: result.score }}
      />
      {result.gate < 1 && result.score > 0 && (
        <p className="mt-2 text-muted text-note">
          {m('gate', { percent: Math.floor(100 * result.gate) })}
        </p>
      )}
    </>
  );
}
