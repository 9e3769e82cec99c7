import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { TextLink } from '@/components/ui/text-link';
import { CONFIRM_HOURS } from '@/lib/auth/one-time-tokens';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/i18n/routing';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'join.sent' });
  return { title: t('title') };
}

/** The same answer for every address; a demonstration without a mail server says where its mail can be read. */
export default async function SentPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('join.sent');
  const asked = await searchParams;
  const byHand = asked.mandate === 'by-hand';
  const text = asked.for === 'team' ? 'textTeam' : 'text';
  const kept = env().DEMO === 'on' && !env().SMTP_URL;
  return (
    <>
      <PageHead title={t('title')} lead={<p>{t(text, { hours: CONFIRM_HOURS })}</p>} />
      <div className="flex max-w-measure flex-col gap-5 pb-10">
        {byHand ? <Notice kind="caution">{t('byHand')}</Notice> : null}
        {kept ? (
          <Notice>
            {t('kept')} <TextLink href="/outbox">{t('outbox')}</TextLink>
          </Notice>
        ) : null}
      </div>
    </>
  );
}
