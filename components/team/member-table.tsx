import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { Button } from '@/components/ui/button';
import { StatusMark } from '@/components/ui/status-mark';
import { PhoneOnly, Table } from '@/components/ui/table';
import { newFormKey } from '@/lib/actions/form-key';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { endCityMembershipAction, endHostMembershipAction } from '@/lib/organisations/actions';
import type { Team, TeamMember } from '@/lib/organisations/queries';
import type { TeamArea } from '@/lib/organisations/team';

type Props = { team: Team; area: TeamArea; locale: Locale; timeZone: string };

/** The team with roles; officers can end a membership. */
export async function MemberTable({ team, area, locale, timeZone }: Props) {
  const t = await getTranslations('organisations.members');
  const role = await getTranslations('accounts.role');
  const rows = team.members.map((member) => ({
    key: member.membership,
    cells: {
      name: <Who member={member} you={t('you')} />,
      role: role(member.role),
      since: (
        <>
          <PhoneOnly>{t('since')} </PhoneOnly>
          {formatDay(locale, dayIn(timeZone, member.since))}
        </>
      ),
      state: member.invited ? (
        <StatusMark status="to_do" label={t('invited')} />
      ) : (
        <StatusMark status="met" label={t('active')} />
      ),
      end: team.block ? null : (
        <EndForm member={member} area={area} label={t(member.invited ? 'withdraw' : 'end')} />
      ),
    },
  }));
  return (
    <Table
      caption={t('title')}
      columns={[
        { key: 'name', header: t('name') },
        { key: 'role', header: t('role') },
        { key: 'since', header: t('since') },
        { key: 'state', header: t('state') },
        { key: 'end', header: <span className="sr-only">{t('action')}</span>, align: 'end' },
      ]}
      rows={rows}
    />
  );
}

function Who({ member, you }: { member: TeamMember; you: string }) {
  return (
    <>
      <span lang="">{member.name}</span>
      {member.self ? <span className="font-normal text-muted"> {you}</span> : null}
      <span className="block break-all font-normal text-muted text-small">{member.email}</span>
    </>
  );
}

function EndForm({ member, area, label }: { member: TeamMember; area: TeamArea; label: string }) {
  return (
    <ActionForm
      action={area === 'workspace' ? endCityMembershipAction : endHostMembershipAction}
      formKey={newFormKey()}
    >
      <input type="hidden" name="membership" defaultValue={member.membership} />
      <Button look="danger" dense aria-label={`${label}: ${member.name}`}>
        {label}
      </Button>
    </ActionForm>
  );
}
