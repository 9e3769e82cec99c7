import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { placeQuery, readPlaceQuery } from '@/lib/cities/claims/by-hand/place-query';
import type { PlaceInput } from '@/lib/cities/claims/by-hand/place-schema';
import { listSamePlaces } from '@/lib/cities/claims/by-hand/queries';
import { countryName } from '@/lib/i18n/countries';
import { redirect } from '@/lib/i18n/navigation';
import { formatCount } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/i18n/routing';
import { AddForm } from './_components/add-form';
import { SamePlaces } from './_components/same-places';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'join.add' });
  return { title: t('title'), robots: { index: false } };
}

/** The place once more, the listed ones that may be the same, and who registers it. */
export default async function WhoAddsPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const place = readPlaceQuery(await searchParams);
  if (!place) return redirect({ href: '/join/add', locale });
  const t = await getTranslations('join');
  const same = await listSamePlaces(place);
  const isListed = same.some((one) => one.likeness === 'same');
  const shown = isListed ? same.filter((one) => one.likeness === 'same') : same;
  return (
    <>
      <PageHead
        title={<span lang="und-Latn">{place.place}</span>}
        crumbs={{
          label: t('crumb'),
          steps: [{ label: t('crumb'), href: '/join' }, { label: t('add.crumb') }],
        }}
      />
      <div className="flex max-w-measure flex-col gap-4 pb-8">
        <PlaceRows place={place} locale={locale} />
        <p className="text-small">
          <TextLink href={`/join/add?${placeQuery(place)}`}>{t('add.change')}</TextLink>
        </p>
      </div>
      {shown.length > 0 ? (
        <Section
          title={t(isListed ? 'add.listed.title' : 'add.same.title')}
          note={<p>{t(isListed ? 'add.listed.note' : 'add.same.note')}</p>}
        >
          <SamePlaces places={shown} locale={locale} />
        </Section>
      ) : null}
      {isListed ? null : (
        <Section title={t('add.who')} note={<p>{t('form.lead')}</p>}>
          <AddForm place={place} asksNone={shown.length > 0} />
        </Section>
      )}
    </>
  );
}

async function PlaceRows({ place, locale }: { place: PlaceInput; locale: Locale }) {
  const t = await getTranslations('join');
  const latin = (text: string) => <span lang="und-Latn">{text}</span>;
  const rows = [
    { key: 'level', value: t(`add.level.${place.level}.name`) },
    { key: 'nameZh', value: place.nameZh && <span lang="zh-CN">{place.nameZh}</span> },
    { key: 'country', value: countryName(locale, place.country) },
    { key: 'region', value: place.region && latin(place.region) },
    { key: 'coordinates', value: place.coordinates },
    {
      key: 'population',
      value: t('add.populationIn', {
        count: formatCount(locale, place.population),
        year: place.populationYear,
      }),
    },
    { key: 'website', value: place.website && latin(place.website) },
  ] as const;
  return (
    <DefinitionRows
      rows={rows
        .filter((row) => row.value)
        .map(({ key, value }) => ({ key, value, term: t(`fields.${key}`) }))}
    />
  );
}
