import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Ledger } from '@/components/ui/ledger';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import type { Move } from '@/lib/match-history/model';
import type { MatchView } from '@/lib/matching/queries';
import { MatchCarries } from './match-carries';
import { MatchChanges } from './match-changes';
import { MatchFactors } from './match-factors';
import { MatchGains } from './match-gains';
import { MatchLimits } from './match-limits';
import { MatchLinks } from './match-links';
import { MatchMoves } from './match-moves';
import { MatchRibbons } from './match-ribbons';
import { MatchSureness } from './match-sureness';
import type { MatchWords } from './match-words';

type Props = {
  view: MatchView;
  words: MatchWords;
  /** Rows under the confidence: how firm the place among others is. */
  standing?: ReactNode;
  /** How the score has moved, newest first. */
  moves?: readonly Move[];
};

/** The explanation of a match, part by part, for a city about itself or for a host's desk. */
export async function MatchBody({ view, words, standing, moves = [] }: Props) {
  const t = await getTranslations('match');
  const { result, explanation, changes, without } = view;
  if (!result.rankable) return <QuickestAdditions additions={view.additions} />;
  return (
    <>
      <Section title={t('gains.title')} note={<p>{t('gains.note')}</p>}>
        <MatchGains gains={explanation.gains} words={words} />
      </Section>
      <Section
        title={t('factors.title', { score: result.score })}
        note={
          <>
            <p>{t('factors.note')}</p>
            <TextLink href="/how-matching-works">{t('factors.how')}</TextLink>
          </>
        }
      >
        <MatchFactors result={result} rows={explanation.factors} words={words} />
      </Section>
      <Section title={t('links.title')} note={<p className="max-md:hidden">{t('links.note')}</p>}>
        <MatchRibbons
          city={view.cityProfile}
          host={view.hostProfile}
          links={explanation.links}
          words={words}
        />
        <MatchLinks links={explanation.links} words={words} evidence={view.evidence} />
      </Section>
      <Section title={t('limits.title')}>
        <MatchLimits limits={explanation.limits} words={words} />
      </Section>
      <Section title={t('changes.title')} note={<p>{t(`changes.note.${words.perspective}`)}</p>}>
        <MatchChanges changes={changes} words={words} />
      </Section>
      <Section title={t('carries.title')} note={<p>{t('carries.note')}</p>}>
        <MatchCarries without={without} words={words} />
      </Section>
      <Section title={t('sureness.title')} note={<p>{t('sureness.note')}</p>}>
        <MatchSureness explanation={explanation} words={words}>
          {standing}
        </MatchSureness>
      </Section>
      <MatchMoves moves={moves} words={words} />
    </>
  );
}

/** Before the first sector there is nothing to compare: what to add first, and nothing else. */
async function QuickestAdditions({ additions }: { additions: MatchView['additions'] }) {
  const t = await getTranslations('match');
  const m = await getTranslations('matching');
  return (
    <Section title={t('list.notRanked')}>
      <Ledger top ordered>
        {additions.map((addition) => (
          <li key={addition}>{m(`addition.${addition}`)}</li>
        ))}
      </Ledger>
    </Section>
  );
}
