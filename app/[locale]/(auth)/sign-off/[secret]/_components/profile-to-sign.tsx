import { getTranslations } from 'next-intl/server';
import { SignOffForms } from '@/components/city/sign-off-forms';
import { SignOffSummary } from '@/components/city/sign-off-summary';
import { PageHead } from '@/components/ui/page-head';
import { DemoMark } from '@/components/ui/tag';
import { cityNameIn } from '@/lib/cities/name-in';
import { decideSignOffByLinkAction } from '@/lib/cities/sign-off/actions';
import type { SignOffLink } from '@/lib/cities/sign-off/queries';
import type { Locale } from '@/lib/i18n/routing';

type Props = {
  link: Extract<SignOffLink, { state: 'valid' }>;
  secret: string;
  locale: Locale;
};

/** The profile of a city before its approver. */
export async function ProfileToSign({ link: { summary, name }, secret, locale }: Props) {
  const t = await getTranslations('signOff.page');
  const city = cityNameIn(locale, summary.city);
  return (
    <>
      <PageHead
        title={t('ofCity', { city })}
        lead={
          <p>
            {t('lead', { name, officer: summary.officer })}{' '}
            {summary.demo ? <DemoMark>{t('demo')}</DemoMark> : null}
          </p>
        }
      />
      <SignOffSummary summary={summary} locale={locale} />
      <div className="pb-12">
        <SignOffForms
          name="secret"
          value={secret}
          action={decideSignOffByLinkAction}
          effect={summary.published === null ? t('submits') : t('publishes')}
          returnNote={t('returnNote')}
        />
      </div>
    </>
  );
}
