import { getTranslations } from 'next-intl/server';
import { Disclosure } from '@/components/ui/disclosure';
import { Ledger } from '@/components/ui/ledger';
import type { Without } from '@/lib/matching/leave-one-out';
import type { Told } from '@/lib/matching/term-id';
import type { MatchWords } from './match-words';
import { ScoreFigure } from './score-figure';
import { StatementRow } from './statement-row';

type Props = { without: readonly Told<Without>[]; words: MatchWords };

/** The rest stands behind a click. */
const SHOWN = 4;

/** What the score rests on most: each answer taken out alone, and the score without it. */
export async function MatchCarries({ without, words }: Props) {
  const t = await getTranslations('match.carries');
  if (without.length === 0) return <p>{t('none')}</p>;
  const rest = without.slice(SHOWN);
  return (
    <>
      <Rows without={without.slice(0, SHOWN)} words={words} />
      {rest.length > 0 && (
        <div className="pt-4">
          <Disclosure summary={t('more', { count: rest.length })}>
            <Rows without={rest} words={words} />
          </Disclosure>
        </div>
      )}
    </>
  );
}

async function Rows({ without, words }: Props) {
  const t = await getTranslations('match.carries');
  return (
    <Ledger top>
      {without.map((one) => {
        const text = words.say('without', one);
        return (
          <StatementRow
            key={text}
            width="figure"
            start={
              <ScoreFigure
                score={t('score', { score: one.to })}
                difference={t('loss', { loss: one.loss })}
              />
            }
            link={null}
          >
            {text}
          </StatementRow>
        );
      })}
    </Ledger>
  );
}
