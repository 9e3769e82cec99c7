import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { getOwnErasure } from '@/lib/accounts/erasure/queries';
import { getOwnAccount } from '@/lib/accounts/queries';
import { areaOf } from '@/lib/auth/model';
import { currentSessionId, requireActor } from '@/lib/auth/session';
import { getOwnFeed } from '@/lib/calendar-feed/queries';
import type { Locale } from '@/lib/i18n/routing';
import { timeZoneOf } from '@/lib/notifications/queries';
import { NOTICE_SETTINGS_PATH } from '@/lib/notifications/settings/model';
import { AccountFacts } from './_components/account-facts';
import { AddressForm } from './_components/address-form';
import { CalendarSection } from './_components/calendar-section';
import { DetailsForm } from './_components/details-form';
import { ErasureSection } from './_components/erasure-section';
import { PasswordForm } from './_components/password-form';
import { SessionList } from './_components/session-list';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const DONE = [
  'details',
  'address',
  'password',
  'sessions',
  'erasure',
  'takenBack',
  'feed',
] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'accounts' });
  return { title: t('title') };
}

/** The person's own account: details, password, open sessions. */
export default async function AccountPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/account');
  const now = new Date();
  const account = await getOwnAccount(actor, (await currentSessionId()) ?? '', now);
  const timeZone = await timeZoneOf(actor, areaOf(actor));
  const feed = await getOwnFeed(actor);
  const t = await getTranslations('accounts');
  const asked = (await searchParams).done;
  const done = DONE.find((one) => one === asked);
  return (
    <>
      <PageHead title={t('title')} lead={<p className="text-muted">{account.email}</p>} />
      {done ? (
        <div className="pb-6">
          <Notice kind="done" live>
            {t(`done.${done}`)}
          </Notice>
        </div>
      ) : null}
      {account.demo ? (
        <div className="pb-6">
          <Notice>{t('refusal.demo')}</Notice>
        </div>
      ) : null}
      <Section title={t('details.title')} note={<p>{t('details.note')}</p>}>
        {account.demo ? null : <DetailsForm account={account} />}
        <AccountFacts account={account} locale={locale} />
      </Section>
      <Section title={t('notices.title')}>
        <p className="max-w-measure pb-2">{t('notices.text')}</p>
        <TextLink href={NOTICE_SETTINGS_PATH}>{t('notices.link')}</TextLink>
      </Section>
      {feed ? <CalendarSection feed={feed} locale={locale} timeZone={timeZone} /> : null}
      {account.demo ? null : (
        <Section title={t('address.title')} note={<p>{t('address.note')}</p>}>
          <AddressForm />
        </Section>
      )}
      {account.demo ? null : (
        <Section title={t('password.title')} note={<p>{t('password.note')}</p>}>
          <PasswordForm email={account.email} />
        </Section>
      )}
      {account.demo ? null : (
        <Section title={t('sessions.title')} note={<p>{t('sessions.note')}</p>}>
          <SessionList sessions={account.sessions} locale={locale} timeZone={timeZone} />
        </Section>
      )}
      {account.demo ? null : (
        <Section title={t('data.title')} note={<p>{t('data.note')}</p>}>
          <p className="max-w-measure pb-4">{t('data.text')}</p>
          <a href="/files/account.json" download className="link">
            {t('data.download')}
          </a>
        </Section>
      )}
      {account.demo ? null : (
        <ErasureSection erasure={await getOwnErasure(actor)} locale={locale} />
      )}
    </>
  );
}
