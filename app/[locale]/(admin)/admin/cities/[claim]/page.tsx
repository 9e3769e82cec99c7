import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { ClaimMark } from '@/components/city/claim-mark';
import { HandAdded } from '@/components/city/hand-added';
import { SectorAnswers } from '@/components/city/sector-answers';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { DemoMark } from '@/components/ui/tag';
import { hasRole } from '@/lib/auth/model';
import { requireActor } from '@/lib/auth/session';

import { getHandAddedPlace } from '@/lib/cities/claims/by-hand/queries';
import { getClaimReview } from '@/lib/cities/claims/claim-review-queries';

import { cityNameIn } from '@/lib/cities/name-in';
import type { Locale } from '@/lib/i18n/routing';
import { Decision } from './_components/decision';
import { FactsTable } from './_components/facts-table';
import { HistorySection } from './_components/history-section';
import { MandateSection } from './_components/mandate-section';
import { OthersSection } from './_components/others-section';
import { ParticipationSection } from './_components/participation-section';
import { PeopleList } from './_components/people-list';
import { ReturnedSection } from './_components/returned-section';
import { UnreadSection } from './_components/unread-section';
import { VersionsSection } from './_components/versions-section';

type Props = { params: Promise<{ locale: Locale; claim: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'admin.claims' });
  return { title: t('title') };
}

/** One claim with everything to look at before deciding, and the decision. */
export default async function ClaimPage({ params }: Props) {
  const { locale, claim: id } = await params;
  setRequestLocale(locale);
  const actor = await requireActor(`/admin/cities/${id}`, 'programme_admin', 'auditor');
  const review = await getClaimReview(actor, id);
  if (!review) notFound();
  const byHand = await getHandAddedPlace(actor, review.city.id);
  const t = await getTranslations('admin');
  const city = cityNameIn(locale, review.city);
  return (
    <>
      <PageHead
        title={<CityName city={review.city} locale={locale} both />}
        crumbs={{
          label: t('claims.title'),
          steps: [{ label: t('claims.title'), href: '/admin/cities' }, { label: city }],
        }}
        above={<ClaimMark status={review.status} />}
        lead={
          <p>
            {t('claim.lead', { organisation: cityNameIn(locale, review.organisation), city })}{' '}
            {review.demo ? <DemoMark>{t('claims.demo')}</DemoMark> : null}
          </p>
        }
      />
      <div className="pb-11">
        <Decision review={review} locale={locale} mayDecide={hasRole(actor, 'programme_admin')} />
      </div>
      <ParticipationSection actor={actor} claimId={review.id} locale={locale} />
      <UnreadSection actor={actor} claimId={review.id} locale={locale} />
      <ReturnedSection review={review} locale={locale} />
      {byHand ? <HandAdded place={byHand} locale={locale} /> : null}
      <MandateSection review={review} locale={locale} />
      <OthersSection review={review} locale={locale} />
      <Section title={t('claim.facts')} note={<p>{t('claim.factsNote')}</p>}>
        <FactsTable review={review} />
      </Section>
      <Section title={t('claim.interests')} note={<p>{t('claim.interestsNote')}</p>}>
        <SectorAnswers sectors={review.draft.content.sectors} locale={locale} />
      </Section>
      <Section title={t('claim.people')} note={<p>{t('claim.peopleNote')}</p>}>
        <PeopleList people={review.people} />
      </Section>
      <VersionsSection review={review} locale={locale} />
      <HistorySection review={review} locale={locale} />
    </>
  );
}
