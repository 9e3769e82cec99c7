import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { TextLink } from '@/components/ui/text-link';
import { getClaimable } from '@/lib/cities/claims/queries';
import { cityNameIn } from '@/lib/cities/name-in';
import type { Locale } from '@/lib/i18n/routing';
import { JOIN_REQUEST_DAYS } from '@/lib/organisations/join-requests/model';
import { AskForm } from './_components/ask-form';
import { RegisterForm } from './_components/register-form';

type Props = { params: Promise<{ locale: Locale; city: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, city: slug } = await params;
  const t = await getTranslations({ locale, namespace: 'join' });
  const city = await getClaimable(slug);
  if (!city) return { title: t('title') };
  const title = city.availability === 'claimed' ? 'ask.title' : 'form.title';
  return { title: t(title, { city: cityNameIn(locale, city) }) };
}

/** Registration, second step: who registers this city, and for which office; or who asks to join those who did. */
export default async function RegisterCityPage({ params }: Props) {
  const { locale, city: slug } = await params;
  setRequestLocale(locale);
  const city = await getClaimable(slug);
  if (!city) notFound();
  const t = await getTranslations('join');
  const name = cityNameIn(locale, city);
  const crumbs = {
    label: t('crumb'),
    steps: [{ label: t('crumb'), href: '/join' }, { label: name }],
  };
  if (city.availability === 'claimed') {
    return (
      <>
        <PageHead
          title={t('ask.title', { city: name })}
          crumbs={crumbs}
          lead={<p className="text-muted">{t('ask.lead', { days: JOIN_REQUEST_DAYS })}</p>}
        />
        <AskForm citySlug={city.slug} />
      </>
    );
  }
  if (city.availability === 'begun') {
    return (
      <>
        <PageHead title={name} crumbs={crumbs} />
        <div className="max-w-measure pb-10">
          <Notice>{t('availability.begun')}</Notice>
          <p className="mt-6">
            <TextLink href="/join">{t('form.other')}</TextLink>
          </p>
        </div>
      </>
    );
  }
  return (
    <>
      <PageHead
        title={t('form.title', { city: name })}
        crumbs={crumbs}
        lead={<p className="text-muted">{t('form.lead')}</p>}
      />
      <RegisterForm citySlug={city.slug} />
    </>
  );
}
