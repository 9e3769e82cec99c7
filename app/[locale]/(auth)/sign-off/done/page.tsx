import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { PageHead } from '@/components/ui/page-head';
import { TextLink } from '@/components/ui/text-link';
import type { Locale } from '@/lib/i18n/routing';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'signOff.done' });
  return { title: t('title'), robots: { index: false } };
}

/** After an answer by the link: who has been told, and that nothing is left to do. */
export default async function SignOffDonePage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const returned = (await searchParams).answer === 'return';
  const t = await getTranslations('signOff.done');
  return (
    <>
      <PageHead
        title={returned ? t('returnedTitle') : t('title')}
        lead={<p>{returned ? t('returnedText') : t('text')}</p>}
      />
      <p className="pb-12">
        <TextLink href="/">{t('home')}</TextLink>
      </p>
    </>
  );
}
