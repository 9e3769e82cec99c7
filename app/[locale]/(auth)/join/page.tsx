import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { listClaimableCountries } from '@/lib/cities/claims/queries';
import type { Locale } from '@/lib/i18n/routing';
import { SearchForm } from './_components/search-form';
import { SearchResults } from './_components/search-results';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'join' });
  return { title: t('title') };
}

/** Longest search text that is read, in characters. */
const LONGEST = 80;

/** Registration, first step: find the city. The answers stand in the address, so it works without script. */
export default async function JoinPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('join');
  const { country, q } = await searchParams;
  const countries = await listClaimableCountries();
  const asked = typeof q === 'string';
  const name = asked ? q.slice(0, LONGEST).trim() : '';
  const chosen = countries.find((code) => code === country) ?? null;
  return (
    <>
      <PageHead title={t('title')} lead={<p>{t('lead')}</p>} />
      <Section title={t('search.title')} note={<p>{t('search.note')}</p>}>
        <SearchForm locale={locale} countries={countries} country={chosen} q={name} asked={asked} />
      </Section>
      {name ? <SearchResults locale={locale} country={chosen} q={name} /> : null}
    </>
  );
}
