import { getTranslations } from 'next-intl/server';
import { TwoSidedBar } from '@/components/plots/two-sided-bar';
import type { Explanation } from '@/lib/matching/explain';
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
  const mutual = Math.round(100 * gains.mutual);
  return (
    <TwoSidedBar
      city={{ label: m(`gain.${perspective}.city`, { city }), value: 100 * gains.city }}
      host={{ label: m(`gain.${perspective}.host`, { host }), value: 100 * gains.host }}
      mutual={{ label: t('gains.mutual', { value: mutual }), value: mutual }}
      note={t('gains.mean')}
    />
  );
}
