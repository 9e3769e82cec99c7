import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { PageHead } from '@/components/ui/page-head';
import { TextLink } from '@/components/ui/text-link';
import type { Locale } from '@/lib/i18n/routing';
import { JOIN_REQUEST_DAYS } from '@/lib/organisations/join-requests/model';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'join.asked' });
  return { title: t('title'), robots: { index: false } };
}

/** A request to join a team has reached its officers. */
export default async function AskedPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('join.asked');
  return (
    <>
      <PageHead title={t('title')} lead={<p>{t('text', { days: JOIN_REQUEST_DAYS })}</p>} />
      <p className="pb-10">
        <TextLink href="/cities">{t('cities')}</TextLink>
      </p>
    </>
  );
}
