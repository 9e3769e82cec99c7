import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '@/lib/auth/demo-accounts';

/** Who can be tried out, and what each may do. */
export async function DemoAccounts() {
  const t = await getTranslations('auth.signIn.demo');
  return (
    <Section title={t('title')} note={<p>{t('note')}</p>}>
      <Table
        caption={t('title')}
        columns={[
          { key: 'address', header: t('address') },
          { key: 'can', header: t('can') },
        ]}
        rows={DEMO_ACCOUNTS.map(({ email, role }) => ({
          key: email,
          cells: {
            address: email,
            can: <span className="text-muted">{t(`account.${role}`)}</span>,
          },
        }))}
      />
      <p className="mt-4 text-small">
        {t('password')} <b className="font-semibold">{DEMO_PASSWORD}</b>
      </p>
    </Section>
  );
}
