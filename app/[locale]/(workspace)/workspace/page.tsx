import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { SignOffNotice } from '@/components/city/sign-off-way';
import { ReceivedNotice } from '@/components/handover/received-notice';
import { isRenewalAsked, RenewalFrame } from '@/components/participation/renewal-frame';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { DemoMark } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { hasRole } from '@/lib/auth/model';
import { requireActor } from '@/lib/auth/session';
import { cityNameIn } from '@/lib/cities/name-in';
import { getOwnParticipation } from '@/lib/cities/participation/queries';
import { nextStepOf } from '@/lib/cities/profile/next-step';
import { getOwnCity } from '@/lib/cities/profile/queries';
import { getOwnSignOff } from '@/lib/cities/sign-off/queries';
import type { Locale } from '@/lib/i18n/routing';
import { ClaimSection } from './_components/claim-section';
import { NextStep } from './_components/next-step';
import { UsefulSection } from './_components/useful-section';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'profile.overview' });
  return { title: t('title') };
}

/** Where the city stands and whose turn it is; never empty. */
export default async function WorkspacePage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/workspace');
  // People of another side are told whose page it is; somebody who works for nobody yet is told how to begin.
  if (actor.memberships.length > 0 && !hasRole(actor, 'city_officer', 'city_approver')) forbidden();
  const own = await getOwnCity(actor);
  const t = await getTranslations('profile');
  if (!own) {
    return (
      <>
        <ReceivedNotice actor={actor} locale={locale} />
        <PageHead title={t('overview.title')} />
        <EmptyState
          title={t('none.title')}
          action={<TextLink href="/join">{t('none.action')}</TextLink>}
        >
          {t('none.text')}
        </EmptyState>
      </>
    );
  }
  const participation = await getOwnParticipation(actor);
  return (
    <>
      <ReceivedNotice actor={actor} locale={locale} />
      <PageHead
        title={<CityName city={own.city} locale={locale} both />}
        lead={
          <p>
            {t(`overview.lead.${own.claim.status}`, { city: cityNameIn(locale, own.city) })}{' '}
            {own.claim.demo ? <DemoMark>{t('demo')}</DemoMark> : null}
          </p>
        }
      />
      <SignOffNotice signOff={await getOwnSignOff(actor)} />
      <div className="pb-11">
        {participation && isRenewalAsked(participation) && nextStepOf(own).id === 'visit' ? (
          <RenewalFrame participation={participation} locale={locale} canConfirm={own.canEdit} />
        ) : (
          <NextStep own={own} locale={locale} />
        )}
      </div>
      <ClaimSection own={own} locale={locale} />
      {own.draft ? <UsefulSection own={own} locale={locale} actor={actor} /> : null}
    </>
  );
}
