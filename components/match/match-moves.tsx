import { getTranslations } from 'next-intl/server';
import { Ledger } from '@/components/ui/ledger';
import { Section } from '@/components/ui/section';
import { formatDay } from '@/lib/i18n/format';
import type { Move } from '@/lib/match-history/model';
import type { MatchWords } from './match-words';
import { StatementRow } from './statement-row';

type Props = { moves: readonly Move[]; words: MatchWords };

/** How the score has moved, newest first, each time with what one of the profiles said differently. */
export async function MatchMoves({ moves, words }: Props) {
  const t = await getTranslations('moves');
  if (moves.length === 0) return null;
  return (
    <Section title={t('title')} note={<p>{t('note')}</p>}>
      <Ledger top>
        {moves.map((move) => (
          <StatementRow
            key={`${move.at.toISOString()} ${move.hostVersion}`}
            width="figure"
            start={
              <p>
                <span className="block font-number text-figure">{t('to', { score: move.to })}</span>
                <span className="text-muted text-note">
                  {move.from === null ? t('new') : t('from', { score: move.from })}
                </span>
              </p>
            }
            link={null}
          >
            <MoveWords move={move} words={words} />
          </StatementRow>
        ))}
      </Ledger>
    </Section>
  );
}

/** What was changed, sentence by sentence, with the day and the model both scores were computed by. */
export async function MoveWords({
  move,
  words,
  step,
}: {
  move: Move;
  words: MatchWords;
  /** Says from where to where, too: one of several steps. */
  step?: boolean;
}) {
  const t = await getTranslations('moves');
  const when = { day: dayOf(move, words), model: move.model };
  return (
    <>
      {move.changes.map((change) => {
        const text = words.moved(change, move.by);
        return (
          <span key={text} className="block">
            {text}
          </span>
        );
      })}
      <span className="block text-muted text-note">
        {step && move.from !== null
          ? t('stepModel', { from: move.from, to: move.to, ...when })
          : t('model', when)}
      </span>
    </>
  );
}

/** The last movement in one line, under the number it led to; none where the score has never moved. */
export async function LastMove({ moves, words }: Props) {
  const t = await getTranslations('moves');
  const last = moves.find((move) => move.from !== null);
  const [change] = last?.changes ?? [];
  if (!last || last.from === null || !change) return null;
  return (
    <p className="mt-2 text-small">
      {t('line', {
        from: last.from,
        to: last.to,
        day: dayOf(last, words),
        what: words.moved(change, last.by),
      })}
    </p>
  );
}

const dayOf = ({ at }: Move, { locale }: MatchWords) =>
  formatDay(locale, at.toISOString().slice(0, 10));
