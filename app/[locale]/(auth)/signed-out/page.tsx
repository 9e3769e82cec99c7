import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ButtonRow, LinkButton } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import type { Locale } from '@/lib/i18n/routing';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'auth.signedOut' });
  return { title: t('title') };
}

export default async function SignedOutPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('auth.signedOut');
  return (
    <>
      <PageHead title={t('title')} lead={<p>{t('text')}</p>} />
      <ButtonRow>
        <LinkButton href="/sign-in">{t('again')}</LinkButton>
        <LinkButton href="/" look="outline">
          {t('home')}
        </LinkButton>
      </ButtonRow>
    </>
  );
}
