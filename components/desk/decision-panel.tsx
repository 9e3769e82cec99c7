import { getTranslations } from 'next-intl/server';
import { DoubleFrame } from '@/components/ui/double-frame';
import { FindingList } from '@/components/visit/finding-list';
import { placeName } from '@/components/visit/place-names';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import type { MatchView } from '@/lib/matching/queries';
import type { DeskSheet, VisitDetail } from '@/lib/visits/views';
import { OpinionPart } from './opinion-part';
import { PanelActions } from './panel-actions';
import { MatchPart, PanelPart, ScreeningPart, TierPart } from './panel-parts';

type Props = { visit: VisitDetail; desk: DeskSheet; match: MatchView | null; locale: Locale };

/** Anchor of the panel, which stands below the request on narrow screens. */
export const PANEL_ID = 'decision';

/** The one framed object of the request: what speaks for and against it, and the acts that answer it. */
export async function DecisionPanel({ visit, desk, match, locale }: Props) {
  const t = await getTranslations('desk.panel');
  return (
    <DoubleFrame label={t('title')}>
      <h2 id={PANEL_ID} tabIndex={-1} className="pb-1">
        {t('title')}
      </h2>
      <TurnLine visit={visit} locale={locale} />
      <MatchPart view={match} locale={locale} />
      {visit.findings.length > 0 ? (
        <PanelPart title={t('findings')}>
          <FindingList findings={visit.findings} locale={locale} />
        </PanelPart>
      ) : null}
      <ScreeningPart visit={visit} desk={desk} />
      <OpinionPart opinions={desk.opinions} locale={locale} />
      <TierPart desk={desk} locale={locale} />
      {desk.slotFree === null ? null : (
        <PanelPart title={t('slot')}>
          <p>{desk.slotFree ? t('slotFree') : t('slotTaken')}</p>
        </PanelPart>
      )}
      <PanelActions visit={visit} locale={locale} />
    </DoubleFrame>
  );
}

/** Whose turn it is, what comes next and by when. */
async function TurnLine({ visit, locale }: Pick<Props, 'visit' | 'locale'>) {
  const t = await getTranslations('desk.panel.turn');
  const next = await getTranslations('visits.next');
  const term = await getTranslations('desk.letterTerm');
  const { holder, workingDays, due, overdue, letter, next: step } = visit.turn;
  const city = placeName(locale, visit.city);
  return (
    <div className="pb-3.5 text-small">
      <p>
        <strong>
          {holder === 'city' ? next(`other.${step}`, { who: city }) : next(`own.${step}`)}
        </strong>
      </p>
      {holder === null || holder === 'both' ? null : (
        <p className="text-muted">{t('waiting', { count: workingDays })}</p>
      )}
      {due ? (
        <p className={overdue ? 'font-semibold text-lacquer' : 'text-muted'}>
          {overdue
            ? t('overdue', { day: formatDay(locale, due) })
            : t('due', { day: formatDay(locale, due) })}
        </p>
      ) : null}
      {letter ? (
        <p className={letter.overdue ? 'font-semibold text-lacquer' : 'text-muted'}>
          {term(letter.overdue ? 'overdue' : 'due', { day: formatDay(locale, letter.due) })}
        </p>
      ) : null}
    </div>
  );
}
