import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Section } from '@/components/ui/section';
import type { Comparison } from '@/lib/matching/compare-matches';
import { ComparisonFactors } from './comparison-factors';
import type { ComparisonWords } from './comparison-words';

type Props = {
  comparison: Comparison;
  scores: { one: number; other: number };
  words: ComparisonWords;
  /** Each of the two for itself. */
  sides: { one: ReactNode; other: ReactNode };
  /** Small under the answer. */
  note?: string | null;
};

/** Why one match stands before another: the answer first, then factor by factor, then each for itself. */
export async function ComparisonView({ comparison, scores, words, sides, note }: Props) {
  const t = await getTranslations('comparison');
  return (
    <>
      <div className="max-w-text pb-9 md:pb-11">
        <p className="font-heading text-h2">{words.say(comparison.lead)}</p>
        {note ? <p className="mt-2 text-muted text-small">{note}</p> : null}
      </div>
      <Section title={t('factors.title')} note={<p>{t('factors.note')}</p>}>
        <ComparisonFactors comparison={comparison} scores={scores} words={words} />
      </Section>
      <Section title={t('each.title')}>
        <div className="grid gap-x-12 gap-y-9 md:grid-cols-2 print:grid-cols-2">
          {sides.one}
          {sides.other}
        </div>
      </Section>
    </>
  );
}
