import { getTranslations } from 'next-intl/server';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { StatusMark } from '@/components/ui/status-mark';
import { Table } from '@/components/ui/table';
import { UserText } from '@/components/visit/user-text';
import { textLanguage } from '@/lib/i18n/text-language';
import type { VisitDetail } from '@/lib/visits/views';

/** What the office asked to be corrected, each remark with its field and the city's answer. */
export async function RemarkList({ visit }: { visit: VisitDetail }) {
  const t = await getTranslations('desk.remarks');
  const field = await getTranslations('visits.field');
  return (
    <Ledger top>
      {visit.remarks.map((one) => (
        <LedgerRow
          key={one.id}
          end={
            <StatusMark
              status={one.answeredAt ? 'met' : 'to_do'}
              label={one.answeredAt ? t('answered') : t('open')}
            />
          }
        >
          <h3>{field(one.field)}</h3>
          <p>
            <UserText lang={one.textLocale}>{one.text}</UserText>
          </p>
          {one.answer ? (
            <p className="mt-1 text-muted">
              {t('answer')} <UserText lang={textLanguage(one.answer)}>{one.answer}</UserText>
            </p>
          ) : null}
        </LedgerRow>
      ))}
    </Ledger>
  );
}

/** The delegation in its order of precedence. */
export async function DelegationTable({
  members,
}: {
  members: NonNullable<VisitDetail['delegation']>;
}) {
  const t = await getTranslations('desk.delegation');
  const role = await getTranslations('visits.memberRole');
  return (
    <Table
      dense
      caption={t('title')}
      columns={[
        { key: 'name', header: t('name') },
        { key: 'position', header: t('position') },
        { key: 'office', header: t('office') },
        { key: 'organisation', header: t('organisation') },
        { key: 'role', header: t('role') },
      ]}
      rows={members.map((one) => ({
        key: String(one.position),
        cells: {
          name: one.printedName,
          position: String(one.position),
          office: <span lang={textLanguage(one.office)}>{one.office}</span>,
          organisation: <span lang={textLanguage(one.organisation)}>{one.organisation}</span>,
          role: role(one.role),
        },
      }))}
    />
  );
}
