import { getTranslations } from 'next-intl/server';
import { DefinitionRows } from '@/components/ui/definition-rows';
import type { OwnAccount } from '@/lib/accounts/queries';
import type { Locale } from '@/lib/i18n/routing';

/** What others decide about an account: its address, and for whom the person works. */
export async function AccountFacts({ account, locale }: { account: OwnAccount; locale: Locale }) {
  const t = await getTranslations('accounts');
  return (
    <DefinitionRows
      rows={[
        ...(account.demo
          ? [{ key: 'name', term: t('fields.name'), value: <span lang="">{account.name}</span> }]
          : []),
        { key: 'email', term: t('fields.email'), value: account.email },
        ...account.memberships.map(({ organisation, organisationZh, role }) => ({
          key: `${organisation} ${role}`,
          term: t(`role.${role}`),
          value:
            locale === 'zh-CN' && organisationZh ? (
              organisationZh
            ) : (
              <span lang={locale === 'zh-CN' ? 'und-Latn' : undefined}>{organisation}</span>
            ),
        })),
      ]}
    />
  );
}
