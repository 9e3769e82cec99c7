import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { CityName } from '@/components/city/city-name';
import { ExperienceSection } from '@/components/city/experience-section';
import { FactRow } from '@/components/city/fact-row';
import { HostTieLine } from '@/components/city/host-tie-line';
import { PlaceLine } from '@/components/city/place-line';
import { PlacesSection } from '@/components/city/places-section';
import { PublicPrintHead } from '@/components/city/public-print-head';
import { SignalsSection } from '@/components/city/signals-section';
import { TiesSection } from '@/components/city/ties-section';
import { PauseNotice } from '@/components/participation/pause-notice';
import { CityChart } from '@/components/plots/chart/city-chart';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { DemoMark, Tag } from '@/components/ui/tag';
import { directoryPath } from '@/lib/cities/directory/filter-query';
import { cityNameIn } from '@/lib/cities/name-in';
import { nameForms } from '@/lib/cities/names';
import type { CityRecord } from '@/lib/cities/record/model';
import { getCityRecord } from '@/lib/cities/record/queries';
import { type HostSummary, listHosts } from '@/lib/hosts/queries';
import { countryName } from '@/lib/i18n/countries';
import { permanentRedirect } from '@/lib/i18n/navigation';
import { pageMetadata } from '@/lib/i18n/page-metadata';
import { type PageProps, pageLocale } from '@/lib/i18n/page-props';
import type { Locale } from '@/lib/i18n/routing';
import { ContactSection } from './_components/contact-section';
import { DeclaredSection } from './_components/declared-section';
import { DocumentedSection } from './_components/documented-section';

type Props = PageProps<{ slug: string }>;

/** Once per request, for the page and its head. */
const findRecord = cache(getCityRecord);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const [t, city] = await Promise.all([
    getTranslations('cities.record.meta'),
    load(params, locale),
  ]);
  const name = cityNameIn(locale, city);
  return pageMetadata({
    locale,
    path: `/cities/${city.slug}`,
    title: t('title', { city: name, country: countryName(locale, city.countryCode) }),
    description: t('description', { city: name }),
  });
}

export default async function CityPage({ params }: Props) {
  const locale = await pageLocale(params);
  const [t, city, hosts] = await Promise.all([
    getTranslations('cities'),
    load(params, locale),
    listHosts(),
  ]);
  return (
    <>
      <PublicPrintHead document="city" />
      <PageHead
        size="name"
        crumbs={{ label: t('record.crumbs'), steps: crumbs(city, locale, t('record.cities')) }}
        mark={city.demo ? <DemoMark>{t('demo')}</DemoMark> : undefined}
        above={<HostTieLine ties={city.ties} />}
        title={<CityName city={city} locale={locale} both />}
        lead={
          <>
            <PlaceLine city={city} end={city.isSeaport ? t('record.seaport') : undefined} />{' '}
            <Tag>{t(`claim.${city.claim}`)}</Tag>
          </>
        }
        actions={city.claim === 'unclaimed' ? <ClaimAction slug={city.slug} /> : undefined}
      />
      {city.pause ? (
        <PauseNotice city={city} since={city.pause.since} on="public" locale={locale} />
      ) : null}
      <Chart city={city} host={hosts[0]} />
      <div className="pb-9 md:pb-11">
        <FactRow city={city} host={hosts[0]} />
        {city.reviewNote ? <ReviewNote code={city.reviewNote} /> : null}
      </div>
      <DeclaredSection city={city} />
      <PlacesSection city={city} />
      <DocumentedSection city={city} />
      <SignalsSection city={city} />
      <TiesSection city={city} />
      <ExperienceSection city={city} />
      <ContactSection city={city} />
    </>
  );
}

/** The city of the address; an old address leads to the present one, anything else is not found. */
async function load(params: Props['params'], locale: Locale): Promise<CityRecord> {
  const { slug } = await params;
  const found = await findRecord(slug);
  if (!found) notFound();
  if ('movedTo' in found) return permanentRedirect({ href: `/cities/${found.movedTo}`, locale });
  return found.record;
}

function crumbs(city: CityRecord, locale: Locale, cities: string) {
  return [
    { label: cities, href: '/cities' },
    {
      label: countryName(locale, city.countryCode),
      href: directoryPath({ countries: [city.countryCode] }),
    },
    { label: <CityName city={city} locale={locale} /> },
  ];
}

/** The way to the first host, where both places are known. Screen and paper have drawings of their own. */
async function Chart({ city, host }: { city: CityRecord; host?: HostSummary }) {
  const locale = await getLocale();
  if (!(city.position && host?.position)) return null;
  const place = [city.position.lon, city.position.lat] as const;
  const { name, nameZh, position } = host;
  const to = { name, nameZh, place: [position.lon, position.lat] as const };
  const drawn = { ...nameForms(locale, city), place };
  return (
    <>
      <div className="screen-only">
        <CityChart city={drawn} host={to} />
      </div>
      <div className="print-only">
        <CityChart city={drawn} host={to} print />
      </div>
    </>
  );
}

async function ClaimAction({ slug }: { slug: string }) {
  const t = await getTranslations('cities.record');
  return (
    <div className="screen-only flex max-w-72 flex-col gap-2 md:items-start">
      <LinkButton href={`/join/${slug}`}>{t('claim')}</LinkButton>
      <p className="text-muted text-note">{t('claimHint')}</p>
    </div>
  );
}

async function ReviewNote({ code }: { code: string }) {
  const t = await getTranslations('sources.reviewNote');
  const key = code as Parameters<typeof t>[0];
  return t.has(key) ? (
    <div className="pt-4">
      <Notice kind="caution">{t(key)}</Notice>
    </div>
  ) : null;
}
