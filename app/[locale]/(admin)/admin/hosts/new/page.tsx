import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { requireActor } from '@/lib/auth/session';
import { isSlug } from '@/lib/cities/slug';
import { getHostCity, listHolidayCountries, searchHostCities } from '@/lib/hosts/admin/queries';
import type { Locale } from '@/lib/i18n/routing';
import { CitySearch } from './_components/city-search';
import { HostForm } from './_components/host-form';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Longest search text that is read, in characters. */
const LONGEST = 80;
/** In the address: the city is not in the directory and is added by hand. */
const BY_HAND = 'by-hand';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'adminHosts' });
  return { title: t('new.title') };
}

/** A new host: first the city, then its office and calendar. The answers stand in the address. */
export default async function NewHostPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const query = await searchParams;
  const slug = typeof query.city === 'string' && isSlug(query.city) ? query.city : null;
  await requireActor(`/admin/hosts/new${slug ? `?city=${slug}` : ''}`, 'programme_admin');
  const byHand = slug === BY_HAND;
  const city = slug && !byHand ? await getHostCity(slug) : null;
  const q = typeof query.q === 'string' ? query.q.slice(0, LONGEST).trim() : '';
  const [t, layout] = await Promise.all([getTranslations('adminHosts'), getTranslations('layout')]);
  return (
    <>
      <PageHead
        title={t('new.title')}
        crumbs={{
          label: layout('crumbs'),
          steps: [{ label: t('title'), href: '/admin/hosts' }, { label: t('new.title') }],
        }}
        lead={<p>{t('new.lead')}</p>}
      />
      {city || byHand ? (
        <Section title={t('new.detailsTitle')} note={<p>{t('new.settings')}</p>}>
          <HostForm city={city} countries={await listHolidayCountries()} locale={locale} />
        </Section>
      ) : (
        <Section title={t('new.cityTitle')} note={<p>{t('new.cityNote')}</p>}>
          <CitySearch q={q} cities={await searchHostCities(q)} locale={locale} byHand={BY_HAND} />
        </Section>
      )}
    </>
  );
}
