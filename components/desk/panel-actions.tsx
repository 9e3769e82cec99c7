import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { formatDays } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { acceptDatesAction, closeVisitAction } from '@/lib/visits/actions';
import {
  approveVisitAction,
  completeVisitAction,
  seekApprovalAction,
  takeRequestAction,
} from '@/lib/visits/desk-actions';
import type { VisitDetail } from '@/lib/visits/views';
import { type Act, actPath, offeredAct } from './acts';
import { BlockedList } from './blocked-list';
import { BUTTON_STEPS, type ButtonStep, canAccept, nextAct } from './next-act';
import { StepForm } from './step-form';

type Props = { visit: VisitDetail; locale: Locale };

const STEP_ACTIONS = {
  take: takeRequestAction,
  seek_approval: seekApprovalAction,
  approve: approveVisitAction,
  complete: completeVisitAction,
  close: closeVisitAction,
} as const satisfies Record<ButtonStep, unknown>;

/** Texts are checked beside the text itself, not in the panel. */
type PanelAct = Exclude<Act, 'translation'>;

/** Pages of acts that are offered beside the first one, in the order of the work; acts that end something last. */
const SECONDARY: readonly PanelAct[] = [
  'opinions',
  'approvals',
  'change',
  'letter',
  'dates',
  'change-dates',
  'changes',
  'revive',
  'postpone',
  'decline',
  'decline-letter',
  'cancel',
];
const ENDS: readonly Act[] = ['decline', 'cancel'];

/** What this reader may do now: the one act the request asks for, the others, and why some cannot be done yet. */
export async function PanelActions({ visit, locale }: Props) {
  const t = await getTranslations('desk.panel');
  const first = nextAct(visit);
  const others = SECONDARY.filter((act) => act !== first && offeredAct(visit, act));
  const steps = BUTTON_STEPS.filter((step) => step !== first);
  if (visit.turn.next === 'nothing' && first === null) return null;
  if (visit.transitions.length === 0 && visit.operations.length === 0) {
    return <p className="pt-3.5 text-muted text-small">{t('reader')}</p>;
  }
  return (
    <div className="flex flex-col gap-3 border-hairline border-t pt-4">
      <Outcome visit={visit} />
      <FirstAct visit={visit} locale={locale} />
      {steps.map((step) => (
        <OtherStep key={step} step={step} visit={visit} locale={locale} />
      ))}
      {others.length > 0 ? (
        <div className="grid grid-cols-2 gap-2.5">
          {others.map((act) => (
            <LinkButton
              key={act}
              href={actPath(visit.id, act)}
              look={ENDS.includes(act) ? 'danger' : 'outline'}
              wide
              dense
            >
              {t(`act.${act}`)}
            </LinkButton>
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** While approval is sought and no tier is left to record: who decides now. */
async function Outcome({ visit }: Pick<Props, 'visit'>) {
  if (visit.status !== 'pending_approval' || visit.desk?.nextTier !== null) return null;
  const t = await getTranslations('desk.panel');
  const refused = visit.desk.approvals.some((one) => one.result === 'refused');
  if (!refused && visit.transitions.some((one) => one.transition === 'approve')) return null;
  return <p className="text-small">{refused ? t('refused') : t('allRecorded')}</p>;
}

async function FirstAct({ visit, locale }: Props) {
  const t = await getTranslations('desk.panel');
  const first = nextAct(visit);
  if (first === null) return null;
  if (first === 'accept_dates') return <Accept visit={visit} locale={locale} />;
  const step = BUTTON_STEPS.find((one) => one === first);
  if (step) {
    return <StepForm visit={visit} action={STEP_ACTIONS[step]} label={t(`step.${step}`)} />;
  }
  const act = SECONDARY.find((one) => one === first) ?? 'screening';
  return (
    <LinkButton href={actPath(visit.id, act)} wide>
      {t(`act.${act}`)}
    </LinkButton>
  );
}

/** Accepts the days the city has proposed. */
async function Accept({ visit, locale }: Props) {
  const t = await getTranslations('desk.panel');
  const open = visit.openProposal;
  if (!open || !canAccept(visit)) return null;
  return (
    <StepForm
      visit={visit}
      action={acceptDatesAction}
      label={t('accept', { dates: formatDays(locale, open.startsOn, open.endsOn) })}
    >
      <input type="hidden" name="proposalId" defaultValue={open.id} />
    </StepForm>
  );
}

/** A step that is not the first act: a quieter button, or what stands in its way. */
async function OtherStep({ step, visit, locale }: Props & { step: ButtonStep }) {
  const offered = visit.transitions.find((one) => one.transition === step);
  if (!offered) return null;
  const t = await getTranslations('desk.panel');
  if (offered.blockedBy.length === 0) {
    return (
      <StepForm
        visit={visit}
        action={STEP_ACTIONS[step]}
        label={t(`step.${step}`)}
        look="outline"
      />
    );
  }
  return (
    <div className="text-small">
      <Notice title={t('blocked', { step: t(`step.${step}`) })}>
        <BlockedList reasons={offered.blockedBy} locale={locale} />
      </Notice>
    </div>
  );
}
