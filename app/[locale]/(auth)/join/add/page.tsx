import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { PageHead } from '@/components/ui/page-head';
import { typedPlace } from '@/lib/cities/claims/by-hand/place-query';
import { listClaimableCountries } from '@/lib/cities/claims/queries';
import type { Locale } from '@/lib/i18n/routing';
import { PlaceForm } from './_components/place-form';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'join.add' });
  return { title: t('title'), robots: { index: false } };
}

/** A place that is not listed, described by its city hall. */
export default async function AddPlacePage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('join');
  return (
    <>
      <PageHead
        title={t('add.title')}
        crumbs={{
          label: t('crumb'),
          steps: [{ label: t('crumb'), href: '/join' }, { label: t('add.crumb') }],
        }}
        lead={<p className="text-muted">{t('add.lead')}</p>}
      />
      <PlaceForm
        locale={locale}
        countries={await listClaimableCountries()}
        typed={typedPlace(await searchParams)}
      />
    </>
  );
}
