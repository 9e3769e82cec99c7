import { getTranslations } from 'next-intl/server';
import { StatusMark } from '@/components/ui/status-mark';
import { AnswerChange, AskChange, WithdrawChange } from '@/components/visit/change-forms';
import { ChangeList } from '@/components/visit/change-list';
import { recordChangeApprovalAction } from '@/lib/visits/changes/actions';
import { openChange } from '@/lib/visits/changes/model';
import type { DeskSheet } from '@/lib/visits/views';
import { ApprovalFields } from './approval-form';
import { type ActProps, DeskForm } from './desk-form';

/** Asks the city for other dates; the rest of the request is the city's to change. */
export const AskDatesForm = ({ visit, locale }: ActProps) => (
  <AskChange visit={visit} locale={locale} side="host" Form={DeskForm} point="dates" />
);

/** The open change: what the tiers have decided about it, and the answer of the desk. */
export function OpenChangeForm({ visit, locale }: ActProps) {
  const change = openChange(visit);
  if (!change) return null;
  const tiers = visit.desk?.changeTiers ?? null;
  const Act = change.side === 'host' ? WithdrawChange : AnswerChange;
  return (
    <div className="flex flex-col gap-9">
      <ChangeList visit={visit} changes={[change]} locale={locale} />
      {tiers ? <Tiers tiers={tiers} /> : null}
      <RecordDecision visit={visit} changeId={change.id} />
      {visit.operations.includes('accept_change') ? (
        <Act visit={visit} locale={locale} side="host" Form={DeskForm} change={change} />
      ) : null}
    </div>
  );
}

/** Where the change raises the level: which tiers decide anew, and what they said. */
async function Tiers({ tiers }: { tiers: NonNullable<DeskSheet['changeTiers']> }) {
  const t = await getTranslations('changes.tiers');
  const name = await getTranslations('visits.tier');
  const result = await getTranslations('visits.approvalResult');
  return (
    <section>
      <h2 className="pb-2">{t('title')}</h2>
      <ul className="ledger ledger-top">
        {tiers.required.map((tier) => {
          const decided = tiers.decided.find((one) => one.tier === tier);
          return (
            <li key={tier} className="flex flex-wrap justify-between gap-x-6">
              <span>{name(tier)}</span>
              {decided ? (
                <StatusMark
                  status={decided.result === 'granted' ? 'met' : 'refused'}
                  label={result(decided.result)}
                />
              ) : (
                <StatusMark status="to_do" label={t('open')} />
              )}
            </li>
          );
        })}
      </ul>
      {tiers.next ? <p className="pt-3 text-muted">{t('wait')}</p> : null}
    </section>
  );
}

/** For an approver: records what the next tier has decided about the change. */
async function RecordDecision({ visit, changeId }: Pick<ActProps, 'visit'> & { changeId: string }) {
  const next = visit.desk?.changeTiers?.next;
  if (!next || !visit.operations.includes('record_change_approval')) return null;
  const t = await getTranslations('desk.act.approvals');
  return (
    <DeskForm visit={visit} action={recordChangeApprovalAction} submit={t('submit')}>
      <input type="hidden" name="changeId" defaultValue={changeId} />
      <ApprovalFields tier={next} today={visit.today} />
    </DeskForm>
  );
}
