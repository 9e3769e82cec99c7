import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { SignOffNotice } from '@/components/city/sign-off-way';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { speaksForCity } from '@/lib/auth/model';
import { requireActor } from '@/lib/auth/session';
import { cityNameIn } from '@/lib/cities/name-in';
import { getOwnCity } from '@/lib/cities/profile/queries';
import { getOwnSignOff } from '@/lib/cities/sign-off/queries';
import type { Locale } from '@/lib/i18n/routing';
import { DocumentedSection } from './_components/documented-section';
import { ProfileHead } from './_components/profile-head';
import { PublishedSection } from './_components/published-section';
import { RemarksNotice } from './_components/remarks-notice';
import { SectionList } from './_components/section-list';
import { ThenSection } from './_components/then-section';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'profile.form' });
  return { title: t('crumb') };
}

/** The profile as a list of short sections, each with its state. */
export default async function ProfilePage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/workspace/city', 'city_officer', 'city_approver');
  const [own, signOff] = await Promise.all([getOwnCity(actor), getOwnSignOff(actor)]);
  if (!own?.draft) notFound();
  const t = await getTranslations('profile.tasks');
  const justPublished = Number((await searchParams).published) === own.published?.number;
  return (
    <>
      <ProfileHead own={own} title={t('title', { city: cityNameIn(locale, own.city) })} />
      {justPublished && own.published ? (
        <div className="pb-6">
          <Notice kind="done" live>
            {t('justPublished', { number: own.published.number })}
          </Notice>
        </div>
      ) : null}
      <SignOffNotice signOff={signOff} />
      <RemarksNotice own={own} />
      {own.canEdit ? null : <Notice>{t('readOnly')}</Notice>}
      <DocumentedSection own={own} locale={locale} />
      {own.published ? <PublishedSection own={own} locale={locale} signOff={signOff} /> : null}
      <Section title={t('sections')} note={<p>{t('sectionsNote')}</p>}>
        <SectionList own={own} locale={locale} userId={actor.userId} />
      </Section>
      {speaksForCity(own.claim.status) ? null : <ThenSection />}
      <p className="pb-10">
        <TextLink href="/workspace">{t('overview')}</TextLink>
      </p>
    </>
  );
}
