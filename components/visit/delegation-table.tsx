import { getTranslations } from 'next-intl/server';
import { Table } from '@/components/ui/table';
import type { Locale } from '@/lib/i18n/routing';
import type { Member } from '@/lib/visits/state';
import { UserText } from './user-text';

type Props = { members: readonly Member[]; lang: Locale; dense?: boolean };

/** The delegation in order of precedence; names and offices as the city wrote them. */
export async function DelegationTable({ members, lang, dense }: Props) {
  const t = await getTranslations('visit.delegation');
  const role = await getTranslations('visits.memberRole');
  return (
    <Table
      caption={t('caption')}
      dense={dense}
      columns={[
        { key: 'name', header: t('columns.name') },
        { key: 'position', header: t('columns.position'), phone: 'hidden' },
        { key: 'office', header: t('columns.office') },
        { key: 'organisation', header: t('columns.organisation') },
        { key: 'role', header: t('columns.role') },
      ]}
      rows={members.map((one) => ({
        key: String(one.position),
        cells: {
          name: <UserText lang={lang}>{one.printedName}</UserText>,
          position: one.position,
          office: <UserText lang={lang}>{one.office}</UserText>,
          organisation: <UserText lang={lang}>{one.organisation}</UserText>,
          role: role(one.role),
        },
      }))}
    />
  );
}
