import { getTranslations } from 'next-intl/server';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import type { SignedInArea } from '@/lib/auth/areas';
import { isUser } from '@/lib/auth/model';
import { currentActor } from '@/lib/auth/session';

/** Somebody signed in who works for another side: whose room this is, what the account may do, and whom to ask. */
export async function ForbiddenPage({ area }: { area: SignedInArea }) {
  const t = await getTranslations('layout.forbidden');
  return (
    <>
      <PageHead title={t(`title.${area}`)} lead={<p>{t(`who.${area}`)}</p>} />
      <Section title={t('youTitle')}>
        <OwnRoles />
      </Section>
      <Section title={t('askTitle')}>
        <p className="max-w-measure">{t(`ask.${area}`)}</p>
        <div className="pt-4">
          <Ledger top>
            <LedgerRow>
              <TextLink href="/start">{t('own')}</TextLink>
            </LedgerRow>
            {area === 'workspace' ? (
              <LedgerRow>
                <TextLink href="/join">{t('register')}</TextLink>
              </LedgerRow>
            ) : null}
            <LedgerRow>
              <TextLink href="/contact">{t('contact')}</TextLink>
            </LedgerRow>
            <LedgerRow>
              <TextLink href="/">{t('home')}</TextLink>
            </LedgerRow>
          </Ledger>
        </div>
      </Section>
    </>
  );
}

async function OwnRoles() {
  const [t, roles, actor] = await Promise.all([
    getTranslations('layout.forbidden'),
    getTranslations('accounts.role'),
    currentActor(),
  ]);
  if (!isUser(actor)) return null;
  return (
    <>
      <p>{t.rich('you', { name: actor.name, own: (text) => <b lang="mul">{text}</b> })}</p>
      {actor.memberships.length === 0 ? <p className="text-muted">{t('noRole')}</p> : null}
      <ul className="text-muted text-small">
        {actor.memberships.map((one) => (
          <li key={`${one.organisationId} ${one.role}`}>
            {t.rich('role', {
              role: roles(one.role),
              organisation: one.organisationName,
              own: (text) => <span lang="mul">{text}</span>,
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
