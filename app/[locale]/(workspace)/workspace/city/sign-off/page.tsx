import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { SignOffForms } from '@/components/city/sign-off-forms';
import { SignOffSummary } from '@/components/city/sign-off-summary';
import { PageHead } from '@/components/ui/page-head';
import { DemoMark } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { requireActor } from '@/lib/auth/session';
import { getOwnCity } from '@/lib/cities/profile/queries';
import { decideSignOffAction } from '@/lib/cities/sign-off/actions';
import { getOwnSignOff } from '@/lib/cities/sign-off/queries';
import type { Locale } from '@/lib/i18n/routing';
import { AskSection } from './_components/ask-section';
import { StateNotice } from './_components/state-notice';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'signOff.page' });
  return { title: t('title') };
}

/** Sign-off of the profile: the officer asks, the approver reads the summary and answers. */
export default async function OwnSignOffPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/workspace/city/sign-off', 'city_officer', 'city_approver');
  const [signOff, own] = await Promise.all([getOwnSignOff(actor), getOwnCity(actor)]);
  if (!signOff || !own?.draft) notFound();
  const t = await getTranslations('signOff.page');
  const profile = await getTranslations('profile');
  const { last, canDecide } = signOff;
  const isOpen = last?.state === 'open' && last.answerable;
  return (
    <>
      <PageHead
        title={t('title')}
        crumbs={{
          label: profile('form.crumb'),
          steps: [{ label: profile('form.crumb'), href: '/workspace/city' }, { label: t('title') }],
        }}
        lead={
          <p>
            {signOff.needed ? t('needed') : t('optional')}{' '}
            {own.claim.demo ? <DemoMark>{profile('demo')}</DemoMark> : null}
          </p>
        }
      />
      <div className="pb-8">
        <StateNotice signOff={signOff} locale={locale} />
      </div>
      {own.canEdit ? <AskSection own={{ ...own, draft: own.draft }} signOff={signOff} /> : null}
      {isOpen && last ? <SignOffSummary summary={last.summary} locale={locale} /> : null}
      {isOpen && last && canDecide ? (
        <div className="flex flex-col gap-6 pb-12">
          <p>
            <TextLink href="/workspace/city/preview">{t('whole')}</TextLink>
          </p>
          <SignOffForms
            name="signOffId"
            value={last.id}
            action={decideSignOffAction}
            effect={own.published === null ? t('submits') : t('publishes')}
            returnNote={t('returnNote')}
          />
        </div>
      ) : null}
    </>
  );
}
