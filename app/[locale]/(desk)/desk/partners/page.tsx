import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { NoHostProfile } from '@/components/desk/candidates/no-host-profile';
import { PartnerFilterForm } from '@/components/desk/partners/partner-filters';
import { PartnerResults } from '@/components/desk/partners/partner-results';
import { PageHead } from '@/components/ui/page-head';
import { MarginColumn } from '@/components/ui/section';
import { requireActor } from '@/lib/auth/session';
import { cityNameIn } from '@/lib/cities/name-in';
import type { Locale } from '@/lib/i18n/routing';
import { parsePartnerFilters } from '@/lib/partners/filters';
import { notePartners } from '@/lib/partners/note-shown';
import { getPartnerMap } from '@/lib/partners/queries';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'partners' });
  return { title: t('title') };
}

/** Where European cities meet the sectors of the host the reader works for, as a heat map and as a list. */
export default async function PartnersPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/desk/partners', 'host_officer', 'host_approver');
  const filters = parsePartnerFilters(await searchParams);
  const map = await getPartnerMap(actor, filters, new Date());
  if (!map) notFound();
  // a page the browser fetches ahead has been shown to nobody
  const ahead = (await headers()).has('next-router-prefetch');
  if (!ahead) await notePartners(actor, filters, map);
  const t = await getTranslations('partners');
  return (
    <>
      <MarginColumn>
        <PageHead
          title={t('title')}
          lead={<p>{t('lead', { host: cityNameIn(locale, map.host) })}</p>}
        />
      </MarginColumn>
      {map.hostProfile ? (
        <div className="grid items-start gap-x-12 border-ink border-t lg:grid-cols-[13rem_minmax(0,1fr)]">
          <PartnerFilterForm filters={filters} facets={map.facets} locale={locale} />
          <div className="min-w-0 pb-9">
            <PartnerResults filters={filters} map={map} locale={locale} />
          </div>
        </div>
      ) : (
        <NoHostProfile />
      )}
    </>
  );
}
