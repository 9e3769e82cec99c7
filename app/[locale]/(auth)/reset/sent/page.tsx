import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { TextLink } from '@/components/ui/text-link';
import { RESET_MINUTES } from '@/lib/auth/one-time-tokens';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/i18n/routing';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'accounts.resetSent' });
  return { title: t('title'), robots: { index: false } };
}

/** The same answer for every address; a demonstration without a mail server says where its mail can be read. */
export default async function ResetSentPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('accounts.resetSent');
  const kept = env().DEMO === 'on' && !env().SMTP_URL;
  return (
    <>
      <PageHead title={t('title')} lead={<p>{t('text', { minutes: RESET_MINUTES })}</p>} />
      <div className="flex max-w-measure flex-col gap-5 pb-10">
        {kept ? (
          <Notice>
            {t('kept')} <TextLink href="/outbox">{t('outbox')}</TextLink>
          </Notice>
        ) : null}
        <p>
          <TextLink href="/sign-in">{t('back')}</TextLink>
        </p>
      </div>
    </>
  );
}
