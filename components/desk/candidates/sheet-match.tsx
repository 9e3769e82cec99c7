import { getTranslations } from 'next-intl/server';
import { MatchBody } from '@/components/match/match-body';
import { SurenessRow } from '@/components/match/match-sureness';
import { MatchVerdict } from '@/components/match/match-verdict';
import { type MatchWords, matchWords } from '@/components/match/match-words';
import { WeightsMoved } from '@/components/match/weights-moved';
import { ButtonRow, LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import type { Locale } from '@/lib/i18n/routing';
import type { Move } from '@/lib/match-history/model';
import type { CitySheet } from '@/lib/matching/candidates/sheet';
import { type Standing, standingStatements } from '@/lib/matching/standing';

type Props = { sheet: CitySheet; moves: readonly Move[]; locale: Locale };

/** The explained match as the host sees it; without known interests on both sides there is nothing to compare. */
export async function SheetMatch({ sheet, moves, locale }: Props) {
  const t = await getTranslations('candidates.sheet.match');
  const reports = await getTranslations('reports.make');
  const { match } = sheet;
  if (!match?.result.rankable) {
    return (
      <Section title={t('title')}>
        <EmptyState title={t('noneTitle')}>{t('none')}</EmptyState>
      </Section>
    );
  }
  const words = await matchWords(match, locale, 'host');
  return (
    <>
      <div className="border-ink border-t pt-3.5 md:pt-4.5">
        <MatchVerdict
          view={match}
          words={words}
          heading="h2"
          moves={moves}
          actions={
            <ButtonRow>
              <LinkButton look="outline" href={`/desk/candidates/${sheet.city.slug}/reports`}>
                {reports('submit')}
              </LinkButton>
            </ButtonRow>
          }
        />
      </div>
      <WeightsMoved view={match} locale={locale} />
      <MatchBody
        view={match}
        words={words}
        moves={moves}
        standing={sheet.standing && <PlaceRows standing={sheet.standing} words={words} />}
      />
    </>
  );
}

/** Place and ties, and how far other weights would move it. */
async function PlaceRows({ standing, words }: { standing: Standing; words: MatchWords }) {
  const t = await getTranslations('candidates.sheet.match');
  return standingStatements(standing).map((one) => (
    <SurenessRow
      key={one.code}
      figure={
        one.code === 'place'
          ? t('place', { position: one.position })
          : t('places', { same: one.same, best: one.best, worst: one.worst })
      }
    >
      {words.say('standing', one)}
    </SurenessRow>
  ));
}
