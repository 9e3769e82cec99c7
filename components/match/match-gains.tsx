import { getTranslations } from 'next-intl/server';
import { TwoSidedBar } from '@/components/plots/two-sided-bar';
import type { Explanation } from '@/lib/matching/explain';
import { round2 } from '@/lib/matching/round';
import type { MatchWords } from './match-words';

/** What each side gains of its own priorities, and the two together. */
export async function MatchGains({
  gains,
  words,
}: {
  gains: Explanation['gains'];
  words: MatchWords;
}) {
  const t = await getTranslations('match');
  const m = await getTranslations('matching');
  const { city, host, perspective } = words;
  const percent = (gain: number) => round2(100 * gain);
  return (
    <TwoSidedBar
      city={{ label: m(`gain.${perspective}.city`, { city }), value: percent(gains.city) }}
      host={{ label: m(`gain.${perspective}.host`, { host }), value: percent(gains.host) }}
      mutual={{
        label: t('gains.mutual', { value: percent(gains.mutual) }),
        value: percent(gains.mutual),
      }}
      note={t('gains.mean')}
    />
  );
}
