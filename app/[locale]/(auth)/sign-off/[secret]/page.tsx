import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { SignOffForms } from '@/components/city/sign-off-forms';
import { SignOffSummary } from '@/components/city/sign-off-summary';
import { LinkButton } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { DemoMark } from '@/components/ui/tag';
import { cityNameIn } from '@/lib/cities/name-in';
import { decideSignOffByLinkAction } from '@/lib/cities/sign-off/actions';
import { getSignOffByLink } from '@/lib/cities/sign-off/queries';
import type { Locale } from '@/lib/i18n/routing';

type Props = { params: Promise<{ locale: Locale; secret: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'signOff.page' });
  return { title: t('title'), robots: { index: false } };
}

/** What an approver signs off, for whoever holds the link. Opening it changes nothing: mail scanners follow links. */
export default async function SignOffPage({ params }: Props) {
  const { locale, secret } = await params;
  setRequestLocale(locale);
  const link = await getSignOffByLink(secret, new Date());
  const t = await getTranslations('signOff');
  if (link?.state !== 'valid') {
    const state = link?.state ?? 'unknown';
    return (
      <>
        <PageHead title={t(`dead.${state}.title`)} lead={<p>{t(`dead.${state}.text`)}</p>} />
        <div className="pb-12">
          <LinkButton href="/sign-in" look="outline">
            {t('dead.signIn')}
          </LinkButton>
        </div>
      </>
    );
  }
  const { summary, name } = link;
  const city = cityNameIn(locale, summary.city);
  return (
    <>
      <PageHead
        title={t('page.ofCity', { city })}
        lead={
          <p>
            {t('page.lead', { name, officer: summary.officer })}{' '}
            {summary.demo ? <DemoMark>{t('page.demo')}</DemoMark> : null}
          </p>
        }
      />
      <SignOffSummary summary={summary} locale={locale} />
      <div className="pb-12">
        <SignOffForms
          name="secret"
          value={secret}
          action={decideSignOffByLinkAction}
          publishes={summary.published !== null}
        />
      </div>
    </>
  );
}
