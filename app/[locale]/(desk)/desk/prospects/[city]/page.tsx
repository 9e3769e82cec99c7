import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import { FactRow } from '@/components/city/fact-row';
import { SignalsSection } from '@/components/city/signals-section';
import { TiesSection } from '@/components/city/ties-section';
import { InvitationSection } from '@/components/desk/prospects/invitation-section';
import { ProspectGaps } from '@/components/desk/prospects/prospect-gaps';
import { ProspectHead } from '@/components/desk/prospects/prospect-head';
import { ProspectTerms } from '@/components/desk/prospects/prospect-terms';
import { requireActor } from '@/lib/auth/session';
import { cityNameIn } from '@/lib/cities/name-in';
import { getCityRecord } from '@/lib/cities/record/queries';
import { dayIn } from '@/lib/hosts/day';
import { permanentRedirect } from '@/lib/i18n/navigation';
import type { Locale } from '@/lib/i18n/routing';
import { getInvitation } from '@/lib/prospects/invitation/queries';
import { getProspect } from '@/lib/prospects/list/queries';

type Props = {
  params: Promise<{ locale: Locale; city: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Once per request, for the page and its head. */
const load = cache(async (locale: Locale, slug: string) => {
  const actor = await requireActor(`/desk/prospects/${slug}`, 'host_officer', 'host_approver');
  const found = await getCityRecord(slug);
  if (!found) notFound();
  if ('movedTo' in found) {
    return permanentRedirect({ href: `/desk/prospects/${found.movedTo}`, locale });
  }
  const sheet = await getProspect(actor, slug);
  if (!sheet) notFound();
  const invitation = await getInvitation(actor, sheet.city.id);
  if (!invitation) notFound();
  return { sheet, invitation, city: found.record };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, city } = await params;
  const { sheet } = await load(locale, city);
  const t = await getTranslations({ locale, namespace: 'prospects.sheet' });
  return { title: t('title', { city: cityNameIn(locale, sheet.city) }) };
}

/** One unclaimed city as the desk studies it before it writes to it. */
export default async function ProspectPage({ params, searchParams }: Props) {
  const { locale, city: slug } = await params;
  setRequestLocale(locale);
  const { sheet, invitation, city } = await load(locale, slug);
  const { done } = await searchParams;
  const { timeZone } = sheet.host;
  return (
    <>
      <ProspectHead sheet={sheet} locale={locale} />
      <div className="pb-9 md:pb-11">
        <FactRow city={city} host={sheet.host} />
      </div>
      <ProspectTerms sheet={sheet} locale={locale} />
      <ProspectGaps sheet={sheet} locale={locale} />
      <InvitationSection
        city={sheet.city}
        invitation={invitation}
        timeZone={timeZone}
        today={dayIn(timeZone, new Date())}
        done={done === 'contact'}
        locale={locale}
      />
      <SignalsSection city={city} />
      <TiesSection city={city} />
    </>
  );
}
