import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import { ExperienceSection } from '@/components/city/experience-section';
import { FactRow } from '@/components/city/fact-row';
import { PlacesSection } from '@/components/city/places-section';
import { SignalsSection } from '@/components/city/signals-section';
import { TiesSection } from '@/components/city/ties-section';
import { SheetContacts } from '@/components/desk/candidates/sheet-contacts';
import { SheetHead } from '@/components/desk/candidates/sheet-head';
import { SheetInterests } from '@/components/desk/candidates/sheet-interests';
import { SheetMatch } from '@/components/desk/candidates/sheet-match';
import { OutwardSection } from '@/components/desk/outward/outward-section';
import { InterestSection } from '@/components/interest/interest-section';
import { MatchBasis } from '@/components/match/match-basis';
import { PauseNotice } from '@/components/participation/pause-notice';
import { hasRole } from '@/lib/auth/model';
import { requireActor } from '@/lib/auth/session';
import { cityNameIn } from '@/lib/cities/name-in';
import { permanentRedirect } from '@/lib/i18n/navigation';
import type { Locale } from '@/lib/i18n/routing';
import { getLatestInterest } from '@/lib/interests/queries';
import { listMovesOfCity } from '@/lib/match-history/queries';
import { getCitySheet } from '@/lib/matching/candidates/sheet';
import { getInvitation } from '@/lib/prospects/invitation/queries';
import { listOutwardVisits } from '@/lib/visits/outward/queries';
import { listVisitsOfCity } from '@/lib/visits/queries/list-visits-of-city';

type Asked = string | string[] | undefined;
type Props = {
  params: Promise<{ locale: Locale; city: string }>;
  searchParams: Promise<{ outward?: Asked; done?: Asked }>;
};

/** Once per request, for the page and its head. */
const load = cache(async (locale: Locale, slug: string) => {
  const actor = await requireActor(`/desk/candidates/${slug}`, 'host_officer', 'host_approver');
  const sheet = await getCitySheet(actor, slug, new Date());
  if (!sheet) notFound();
  if ('movedTo' in sheet) {
    return permanentRedirect({ href: `/desk/candidates/${sheet.movedTo}`, locale });
  }
  return { actor, sheet };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, city } = await params;
  const { sheet } = await load(locale, city);
  const t = await getTranslations({ locale, namespace: 'candidates.sheet' });
  return { title: t('title', { city: cityNameIn(locale, sheet.city) }) };
}

/** One European city as the desk studies it before it answers, invites or declines. */
export default async function CitySheetPage({ params, searchParams }: Props) {
  const { locale, city } = await params;
  setRequestLocale(locale);
  const { actor, sheet } = await load(locale, city);
  const [files, outward, moves, invitation, interest] = await Promise.all([
    listVisitsOfCity(actor, sheet.cityId),
    listOutwardVisits(actor, sheet.cityId),
    listMovesOfCity(actor, sheet.host.id, sheet.cityId),
    getInvitation(actor, sheet.cityId),
    getLatestInterest(actor, { cityId: sheet.cityId }, new Date()),
  ]);
  return (
    <>
      <SheetHead sheet={sheet} locale={locale} />
      {sheet.city.pause ? (
        <PauseNotice city={sheet.city} since={sheet.city.pause.since} on="sheet" locale={locale} />
      ) : null}
      <div className="pb-9 md:pb-11">
        <FactRow city={sheet.city} host={sheet.host} />
      </div>
      <SheetInterests city={sheet.city} locale={locale} />
      <SheetMatch sheet={sheet} moves={moves} locale={locale} />
      <SheetContacts
        files={files}
        invitations={invitation?.contacts ?? []}
        slug={sheet.city.slug}
        locale={locale}
      />
      <OutwardSection
        city={{ id: sheet.cityId, slug: sheet.city.slug }}
        visits={outward}
        asked={await searchParams}
        locale={locale}
      />
      {sheet.city.claim !== 'unclaimed' ? (
        <InterestSection
          side="host"
          to={{ cityId: sheet.cityId }}
          latest={interest}
          mayExpress={hasRole(actor, 'host_officer')}
          locale={locale}
        />
      ) : null}
      <PlacesSection city={sheet.city} />
      <TiesSection city={sheet.city} />
      <ExperienceSection city={sheet.city} />
      <SignalsSection city={sheet.city} />
      {sheet.match ? <MatchBasis view={sheet.match} locale={locale} /> : null}
    </>
  );
}
