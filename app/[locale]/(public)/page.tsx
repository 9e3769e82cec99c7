import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { HostChart } from '@/components/city/host-chart';
import { NextDates } from '@/components/city/next-dates';
import { Button, ButtonRow, LinkButton } from '@/components/ui/button';
import { TextField } from '@/components/ui/inputs';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { cityNameIn } from '@/lib/cities/name-in';
import { dayIn } from '@/lib/hosts/day';
import { listHolidays } from '@/lib/hosts/holidays';
import {
  countEuropeanCities,
  getFirstHostSlug,
  getHostPortrait,
  getSignalScope,
  listStrongRegions,
} from '@/lib/hosts/portrait/queries';
import { listHosts } from '@/lib/hosts/queries';
import { upcomingDates } from '@/lib/hosts/upcoming-dates';
import { formatCount } from '@/lib/i18n/numbers';
import { pageMetadata } from '@/lib/i18n/page-metadata';
import { type PageProps, pageLocale } from '@/lib/i18n/page-props';
import type { Locale } from '@/lib/i18n/routing';
import { getHostProfile } from '@/lib/matching/host-profile';
import { listShownVisits } from '@/lib/visits/queries/list-shown-visits';
import { HostList } from './_home/host-list';
import { RecentVisits } from './_home/recent-visits';
import { SectorLedger } from './_home/sector-ledger';

/** The headline breaks where its sense does: always in English, where it must in Chinese. */
const LINE: Record<Locale, string> = { en: 'block', 'zh-CN': 'inline-block' };

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const [t, host, count] = await Promise.all([
    getTranslations('home.meta'),
    getFirstHost(),
    countEuropeanCities(),
  ]);
  const words = { host: cityNameIn(locale, host), count: formatCount(locale, count) };
  return pageMetadata({
    locale,
    path: '/',
    title: t('title', words),
    description: t('description', words),
  });
}

export default async function HomePage({ params }: PageProps) {
  const locale = await pageLocale(params);
  const [t, host] = await Promise.all([getTranslations('home'), getFirstHost()]);
  const now = new Date();
  const today = dayIn(host.timeZone, now);
  const [count, regions, scope, profile, holidays, visits, hosts] = await Promise.all([
    countEuropeanCities(),
    listStrongRegions(),
    getSignalScope(),
    getHostProfile(host.slug),
    listHolidays(host.holidayCountry, today),
    listShownVisits(host.slug),
    listHosts(),
  ]);
  const hostName = cityNameIn(locale, host);
  return (
    <>
      <PageHead
        title={t.rich('title', {
          host: hostName,
          line: (text) => <span className={LINE[locale]}>{text}</span>,
        })}
        size="display"
        actions={
          <div className="flex max-w-96 flex-col gap-4">
            <p>{t('lead', { host: hostName, count: formatCount(locale, count) })}</p>
            <ButtonRow>
              <LinkButton href="/cities">{t('find')}</LinkButton>
              <LinkButton href="/join" look="outline">
                {t('register')}
              </LinkButton>
            </ButtonRow>
          </div>
        }
      />
      <div id="ties" className="pb-9 md:pb-11">
        <HostChart host={host} />
      </div>
      <SectorLedger
        host={host}
        sectors={profile?.profile.sectors.map((sector) => sector.id) ?? []}
        regions={regions}
        scope={scope}
      />
      <HostList hosts={hosts} />
      <RecentVisits host={host} visits={visits} />
      <NextDates host={host} dates={upcomingDates(today, holidays, host.ties)} now={now} />
      <Section title={t('here.title')}>
        <p className="max-w-measure">{t('here.text')}</p>
        <form
          action={`/${locale}/cities`}
          className="flex max-w-150 flex-wrap items-end gap-3 pt-4 max-md:flex-col max-md:items-stretch"
        >
          <div className="grow">
            <TextField name="q" label={t('here.label')} type="search" autoComplete="off" />
          </div>
          <Button look="outline">{t('here.submit')}</Button>
        </form>
      </Section>
    </>
  );
}

/** The host the home page speaks of; without any there is nothing to show yet. */
async function getFirstHost() {
  const slug = await getFirstHostSlug();
  const host = slug && (await getHostPortrait(slug));
  if (!host) notFound();
  return host;
}
