import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { getSignOffByLink } from '@/lib/cities/sign-off/queries';
import type { Locale } from '@/lib/i18n/routing';
import { getRequestSignOffByLink } from '@/lib/visits/sign-off/queries';
import { ProfileToSign } from './_components/profile-to-sign';
import { RequestToSign } from './_components/request-to-sign';

type Props = { params: Promise<{ locale: Locale; secret: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'signOff.page' });
  return { title: t('title'), robots: { index: false } };
}

/**
 * What an approver signs off, for whoever holds the link: the profile of the city or a request for a visit. Opening it
 * changes nothing: mail scanners follow links.
 */
export default async function SignOffPage({ params }: Props) {
  const { locale, secret } = await params;
  setRequestLocale(locale);
  const now = new Date();
  const profile = await getSignOffByLink(secret, now);
  if (profile?.state === 'valid') {
    return <ProfileToSign link={profile} secret={secret} locale={locale} />;
  }
  const request = profile ? null : await getRequestSignOffByLink(secret, now);
  if (request?.state === 'valid') {
    return <RequestToSign link={request} secret={secret} locale={locale} />;
  }
  const state = profile?.state ?? request?.state ?? 'unknown';
  const t = await getTranslations('signOff.dead');
  return (
    <>
      <PageHead title={t(`${state}.title`)} lead={<p>{t(`${state}.text`)}</p>} />
      <div className="pb-12">
        <LinkButton href="/sign-in" look="outline">
          {t('signIn')}
        </LinkButton>
      </div>
    </>
  );
}
