import { getTranslations } from 'next-intl/server';
import { Ledger } from '@/components/ui/ledger';
import { TextLink } from '@/components/ui/text-link';
import type { Change } from '@/lib/matching/change';
import type { Told } from '@/lib/matching/term-id';
import { linkForChange } from './edit-link';
import type { MatchWords } from './match-words';
import { ScoreFigure } from './score-figure';
import { StatementRow } from './statement-row';

/** The largest single edits, each with the score it would lead to. */
export async function MatchChanges({
  changes,
  words,
}: {
  changes: Told<Change>[];
  words: MatchWords;
}) {
  const t = await getTranslations('match');
  if (changes.length === 0) return <p>{t('changes.none')}</p>;
  return (
    <Ledger top>
      {changes.map((change) => {
        const edit = linkForChange(change);
        const text = words.say('change', change);
        return (
          <StatementRow
            key={text}
            width="figure"
            start={
              <ScoreFigure
                score={t('changes.score', { score: change.to })}
                difference={t('changes.gain', { gain: change.to - change.from })}
              />
            }
            link={
              words.perspective === 'city' && (
                <TextLink
                  href={edit.href}
                  tone="strong"
                  label={t('changes.openLabel', { change: text })}
                >
                  {t(`changes.open.${edit.section}`)}
                </TextLink>
              )
            }
          >
            {text}
          </StatementRow>
        );
      })}
    </Ledger>
  );
}
