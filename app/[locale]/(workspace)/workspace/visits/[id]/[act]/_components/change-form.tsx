import { AnswerChange, AskChange, WithdrawChange } from '@/components/visit/change-forms';
import { ChangeList } from '@/components/visit/change-list';
import { openChange } from '@/lib/visits/changes/model';
import { changePointOf } from './acts';
import { type ActProps, VisitForm } from './visit-form';

/** Asks the host to change the point that the address names. */
export function AskChangeForm({ visit, locale, act }: ActProps) {
  const point = changePointOf(act);
  if (!point) return null;
  return <AskChange visit={visit} locale={locale} side="city" Form={VisitForm} point={point} />;
}

/** The open change: to be answered where the host has asked for it, to be withdrawn where the city has. */
export function OpenChangeForm({ visit, locale }: ActProps) {
  const change = openChange(visit);
  if (!change) return null;
  const Act = change.side === 'city' ? WithdrawChange : AnswerChange;
  return (
    <div className="flex flex-col gap-9">
      <ChangeList visit={visit} changes={[change]} locale={locale} />
      <Act visit={visit} locale={locale} side="city" Form={VisitForm} change={change} />
    </div>
  );
}
