import { getTranslations } from 'next-intl/server';
import { MEMBER_ROLES } from '@/lib/visits/model';
import { partySize } from '@/lib/visits/request';
import { confirmDelegationAction } from './delegation-action';
import { DelegationRows } from './delegation-rows';
import { expectedMembers } from './expected-members';
import { type ActProps, VisitForm } from './visit-form';

/** The short delegation list in order of precedence; with it the visit is confirmed. */
export async function DelegationForm({ visit }: ActProps) {
  const t = await getTranslations('visit');
  const role = await getTranslations('visits.memberRole');
  return (
    <VisitForm visit={visit} action={confirmDelegationAction} submit={t('act.delegation.submit')}>
      <div className="text-muted">
        <p>{t('act.delegation.order')}</p>
        <p>{t('act.delegation.expected', { count: partySize(visit.request.party) })}</p>
        <p>{t('act.delegation.privacy')}</p>
      </div>
      <DelegationRows
        members={expectedMembers(visit)}
        roles={MEMBER_ROLES.map((value) => ({ value, label: role(value) }))}
        words={{
          person: t.raw('act.delegation.person'),
          printedName: t('fields.members.printedName'),
          printedNameHint: t('hint.printedName'),
          office: t('fields.members.office'),
          officeHint: t('hint.office'),
          organisation: t('fields.members.organisation'),
          role: t('fields.members.role'),
          add: t('act.delegation.add'),
          up: t('act.delegation.up'),
          down: t('act.delegation.down'),
          remove: t('act.delegation.remove'),
          upLabel: t.raw('act.delegation.upLabel'),
          downLabel: t.raw('act.delegation.downLabel'),
          removeLabel: t.raw('act.delegation.removeLabel'),
        }}
      />
    </VisitForm>
  );
}
