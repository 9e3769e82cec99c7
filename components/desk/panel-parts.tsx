import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { matchWords } from '@/components/match/match-words';
import { Fingerprint } from '@/components/plots/fingerprint';
import { StatusMark } from '@/components/ui/status-mark';
import { TextLink } from '@/components/ui/text-link';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import type { MatchView } from '@/lib/matching/queries';
import { SCREENING_ITEMS } from '@/lib/visits/screening';
import type { DeskSheet, VisitDetail } from '@/lib/visits/views';
import { actPath, offeredAct } from './acts';

/** A topic of the decision panel. */
export function PanelPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-hairline border-t py-3.5 text-small">
      <h3 className="pb-1">{title}</h3>
      {children}
    </section>
  );
}

/** How city and host fit, in one sentence for and one against. */
export async function MatchPart({ view, locale }: { view: MatchView | null; locale: Locale }) {
  const t = await getTranslations('desk.panel');
  if (!view) {
    return (
      <PanelPart title={t('match')}>
        <p className="text-muted">{t('noMatch')}</p>
      </PanelPart>
    );
  }
  const words = await matchWords(view, locale, 'host');
  const label = await getTranslations('matching.label');
  const { result, explanation, cityProfile } = view;
  return (
    <PanelPart
      title={
        result.rankable
          ? t('matchLabel', { label: label(result.label), score: result.score })
          : t('match')
      }
    >
      <div className="flex gap-4">
        <p className="grow text-muted">{words.say('verdict', explanation.verdict)}</p>
        <Fingerprint
          size={72}
          interests={cityProfile.sectors.map(({ id, priority, dirs }) => ({
            sector: id,
            priority,
            ...dirs,
          }))}
        />
      </div>
      <p className="mt-1 text-muted">
        {t('weak', { limit: words.say('limit', explanation.weakest) })}
      </p>
    </PanelPart>
  );
}

type SheetProps = { visit: VisitDetail; desk: DeskSheet };

const SIGN = { yes: 'met', no: 'caution', not_applicable: 'closed' } as const;

/** The checklist as it stands. */
export async function ScreeningPart({ visit, desk }: SheetProps) {
  const t = await getTranslations('desk.panel');
  const words = await getTranslations('visits.screening');
  const band = await getTranslations('visits.rankBand');
  const paper = await getTranslations('screening');
  const { items, note, complete, counterpartBand } = desk.screening;
  return (
    <PanelPart title={t('screening')}>
      <ul className="flex flex-col gap-1">
        {SCREENING_ITEMS.map((item) => {
          const answer = items[item];
          const state = answer ? words(`answer.${answer}`) : t('open');
          return (
            <li key={item}>
              <StatusMark
                status={answer ? SIGN[answer] : 'to_do'}
                label={t('answered', { item: words(`item.${item}`), answer: state })}
              />
            </li>
          );
        })}
      </ul>
      {counterpartBand ? (
        <p className="mt-2">{t('counterpart', { band: band(`${counterpartBand}.counterpart`) })}</p>
      ) : null}
      {note ? <p className="mt-2 whitespace-pre-line text-muted">{note}</p> : null}
      {offeredAct(visit, 'screening') ? (
        <p className="mt-2">
          <TextLink href={actPath(visit.id, 'screening')} tone="strong">
            {complete ? t('screeningEdit') : t('screeningFill')}
          </TextLink>
        </p>
      ) : null}
      <p className="mt-2">
        <TextLink href={`/print/screening/${visit.id}`}>{paper('print')}</TextLink>
      </p>
    </PanelPart>
  );
}

/** Which tiers decide, and what has been recorded of each in this round. */
export async function TierPart({ desk, locale }: { desk: DeskSheet; locale: Locale }) {
  const t = await getTranslations('desk.panel');
  const tier = await getTranslations('visits.tier');
  const result = await getTranslations('visits.approvalResult');
  if (!desk.tier) {
    return (
      <PanelPart title={t('tier')}>
        <p className="text-muted">{t('tierUnknown')}</p>
      </PanelPart>
    );
  }
  return (
    <PanelPart title={t('tierUpTo', { tier: tier(desk.tier) })}>
      <ol className="flex flex-col gap-1">
        {desk.requiredTiers.map((one) => {
          const record = desk.approvals.find((entry) => entry.tier === one);
          if (!record) {
            return (
              <li key={one}>
                <StatusMark status="to_do" label={t('tierOpen', { tier: tier(one) })} />
              </li>
            );
          }
          return (
            <li key={one}>
              <StatusMark
                status={record.result === 'granted' ? 'met' : 'refused'}
                label={t('tierResult', { tier: tier(one), result: result(record.result) })}
              />
              <span className="block pl-6 text-muted">
                {t('tierRecord', {
                  body: record.body,
                  number: record.documentNumber,
                  day: formatDay(locale, record.decidedOn),
                })}
              </span>
              {record.remark ? (
                <span className="block whitespace-pre-line pl-6 text-muted">{record.remark}</span>
              ) : null}
            </li>
          );
        })}
      </ol>
    </PanelPart>
  );
}
