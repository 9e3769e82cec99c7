import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { Button } from '@/components/ui/button';
import { type Status, StatusMark } from '@/components/ui/status-mark';
import { PhoneOnly, Table } from '@/components/ui/table';
import { DemoMark } from '@/components/ui/tag';
import { closeAccountAction } from '@/lib/accounts/actions';
import type { AccountState } from '@/lib/accounts/model';
import type { Person } from '@/lib/accounts/people-queries';
import { newFormKey } from '@/lib/actions/form-key';
import { formatInstant } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';

type Props = { rows: readonly Person[]; locale: Locale; mayWrite: boolean };

const SIGNS: Record<AccountState, Status> = { open: 'met', invited: 'to_do', closed: 'declined' };

/** Accounts by name, with roles, state and the last sign of life. */
export async function PeopleTable({ rows, locale, mayWrite }: Props) {
  const t = await getTranslations('accounts.people');
  return (
    <Table
      caption={t('list')}
      columns={[
        { key: 'name', header: t('name') },
        { key: 'roles', header: t('roles') },
        { key: 'state', header: t('state') },
        { key: 'seen', header: t('seen') },
        { key: 'act', header: <span className="sr-only">{t('action')}</span>, align: 'end' },
      ]}
      rows={rows.map((person) => ({
        key: person.id,
        cells: {
          name: <Who person={person} demo={t('demo')} />,
          roles: <Roles person={person} locale={locale} />,
          state: <StatusMark status={SIGNS[person.state]} label={t(`stateOf.${person.state}`)} />,
          seen: person.seenAt ? (
            <>
              <PhoneOnly>{t('seen')} </PhoneOnly>
              {formatInstant(locale, person.seenAt, 'UTC')}
            </>
          ) : (
            <span className="text-muted">{t('never')}</span>
          ),
          act:
            mayWrite && !person.self && !person.demo ? (
              <CloseForm
                person={person}
                label={person.state === 'closed' ? t('reopen') : t('close')}
              />
            ) : null,
        },
      }))}
      note={t('zone')}
    />
  );
}

function Who({ person, demo }: { person: Person; demo: string }) {
  return (
    <>
      <span lang="">{person.name}</span> {person.demo ? <DemoMark>{demo}</DemoMark> : null}
      <span className="block break-all font-normal text-muted text-small">{person.email}</span>
    </>
  );
}

async function Roles({ person, locale }: { person: Person; locale: Locale }) {
  const [t, role] = await Promise.all([
    getTranslations('accounts.people'),
    getTranslations('accounts.role'),
  ]);
  if (person.roles.length === 0) return <span className="text-muted">{t('noRole')}</span>;
  return person.roles.map((one) => {
    const chinese = locale === 'zh-CN' && one.organisationZh !== null;
    return (
      <span key={`${one.role} ${one.organisation}`} className="block">
        {role(one.role)}
        <span
          className="block text-muted text-small"
          lang={locale === 'zh-CN' && !chinese ? 'und-Latn' : undefined}
        >
          {chinese ? one.organisationZh : one.organisation}
        </span>
      </span>
    );
  });
}

function CloseForm({ person, label }: { person: Person; label: string }) {
  const closed = person.state === 'closed';
  return (
    <ActionForm action={closeAccountAction} formKey={newFormKey()}>
      <input type="hidden" name="user" defaultValue={person.id} />
      <input type="hidden" name="close" defaultValue={closed ? 'no' : 'yes'} />
      <Button look={closed ? 'outline' : 'danger'} dense aria-label={`${label}: ${person.name}`}>
        {label}
      </Button>
    </ActionForm>
  );
}
