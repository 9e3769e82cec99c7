import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Ledger } from '@/components/ui/ledger';
import type { Explanation } from '@/lib/matching/explain';
import type { MatchWords } from './match-words';
import { StatementRow } from './statement-row';

type Props = {
  explanation: Pick<Explanation, 'sureness' | 'range'>;
  words: MatchWords;
  /** Further rows, for a reader who may know the place among others. */
  children?: ReactNode;
};

/** How far the score can be trusted: the three parts of the confidence, what they make, and how open answers may raise the score. */
export async function MatchSureness({ explanation, words, children }: Props) {
  const t = await getTranslations('match.sureness');
  const { sureness, range } = explanation;
  return (
    <Ledger top>
      {sureness.map((one) => (
        <SurenessRow key={one.code} figure={t('part', { part: one.part })}>
          {one.code === 'together' ? (
            <strong>{words.say('sureness', one)}</strong>
          ) : (
            words.say('sureness', one)
          )}
        </SurenessRow>
      ))}
      <SurenessRow figure={range.code === 'open' ? t('best', { best: range.best }) : t('settled')}>
        {words.say('range', range)}
      </SurenessRow>
      {children}
    </Ledger>
  );
}

/** A figure and the sentence that explains it. */
export function SurenessRow({ figure, children }: { figure: string; children: ReactNode }) {
  return (
    <StatementRow
      width="figure"
      start={<p className="font-number text-figure">{figure}</p>}
      link={null}
    >
      {children}
    </StatementRow>
  );
}
