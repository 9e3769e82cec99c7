import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { CityName } from '@/components/city/city-name';
import { HostChart } from '@/components/city/host-chart';
import { NextDates } from '@/components/city/next-dates';
import { PublicPrintHead } from '@/components/city/public-print-head';
import { ButtonRow, LinkButton } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { cityNameIn } from '@/lib/cities/name-in';
import { dayIn } from '@/lib/hosts/day';
import { listHolidays } from '@/lib/hosts/holidays';
import { getHostPortrait } from '@/lib/hosts/portrait/queries';
import { upcomingDates } from '@/lib/hosts/upcoming-dates';
import { pageMetadata } from '@/lib/i18n/page-metadata';
import { type PageProps, pageLocale } from '@/lib/i18n/page-props';
import { getHostProfile } from '@/lib/matching/host-profile';
import { FactsSection } from './_components/facts-section';
import { HostFigures } from './_components/host-figures';
import { HostTies } from './_components/host-ties';
import { PreferredSectors } from './_components/preferred-sectors';
import { VisitInShort } from './_components/visit-in-short';
import { Wishes } from './_components/wishes';

type Props = PageProps<{ slug: string }>;

/** Once per request, for the page and its head. */
const findHost = cache(getHostPortrait);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const [t, host] = await Promise.all([getTranslations('hosts.meta'), load(params)]);
  const words = { host: cityNameIn(locale, host) };
  return pageMetadata({
    locale,
    path: `/hosts/${host.slug}`,
    title: t('title', words),
    description: t('description', words),
  });
}

export default async function HostPage({ params }: Props) {
  const locale = await pageLocale(params);
  const [t, host] = await Promise.all([getTranslations('hosts'), load(params)]);
  const now = new Date();
  const today = dayIn(host.timeZone, now);
  const [published, holidays] = await Promise.all([
    getHostProfile(host.slug),
    listHolidays(host.holidayCountry, today),
  ]);
  const office = locale === 'zh-CN' ? host.officeZh : host.officeEn;
  const group = (name: string) => host.facts.filter((fact) => fact.group === name);
  return (
    <>
      <PublicPrintHead document="host" />
      <PageHead
        size="name"
        title={<CityName city={host} locale={locale} both />}
        lead={
          <>
            <p>{t('lead', { host: cityNameIn(locale, host) })}</p>
            <p className="pt-1 text-muted text-small">{t('office', { office })}</p>
          </>
        }
        actions={
          <ButtonRow>
            <LinkButton href="/join">{t('register')}</LinkButton>
            <LinkButton href={`/how-visits-work?host=${host.slug}`} look="outline">
              {t('howVisits')}
            </LinkButton>
          </ButtonRow>
        }
      />
      <div className="pb-9 md:pb-11">
        <HostChart host={host} />
        <HostFigures host={host} now={now} />
      </div>
      {published ? <PreferredSectors host={host} profile={published.profile} /> : null}
      <FactsSection group="cooperation" facts={group('cooperation')}>
        {published ? <Wishes profile={published.profile} /> : null}
      </FactsSection>
      <FactsSection group="park_model" facts={group('park_model')} />
      <FactsSection group="zones" facts={group('zones')} />
      <FactsSection group="basics" facts={group('basics')} />
      <FactsSection group="openness" facts={group('openness')} />
      <FactsSection group="transport" facts={group('transport')} />
      <FactsSection group="education" facts={group('education')} />
      <HostTies host={host} facts={group('partners')} />
      <FactsSection group="past_visits" facts={group('past_visits')} />
      <FactsSection group="calendar" facts={group('calendar')} />
      <NextDates host={host} dates={upcomingDates(today, holidays, host.ties)} now={now} />
      <VisitInShort />
    </>
  );
}

async function load(params: Props['params']) {
  const host = await findHost((await params).slug);
  if (!host) notFound();
  return host;
}
