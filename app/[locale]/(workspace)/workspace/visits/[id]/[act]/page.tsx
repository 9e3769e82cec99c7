import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import type { ComponentType } from 'react';
import { loadUploads } from '@/components/files/load-uploads';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { requireActor } from '@/lib/auth/session';
import { redirect } from '@/lib/i18n/navigation';
import type { Locale } from '@/lib/i18n/routing';
import { translator } from '@/lib/i18n/translate';
import type { Reason } from '@/lib/result';
import { cityVisitPath } from '@/lib/visits/paths';
import { getVisit } from '@/lib/visits/queries/get-visit';
import { actCrumbs, actLead, actTitle } from './_components/act-words';
import { type Act, isAct, offeredAct } from './_components/acts';
import { CallOffForm } from './_components/call-off-form';
import { AskChangeForm, OpenChangeForm } from './_components/change-form';
import { DelegationForm } from './_components/delegation-form';
import { MandateForm } from './_components/mandate-form';
import { ProposeForm } from './_components/propose-form';
import { ReviveForm } from './_components/revive-form';
import type { ActProps } from './_components/visit-form';
import { WithdrawForm } from './_components/withdraw-form';

type Props = {
  params: Promise<{ locale: Locale; id: string; act: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const FORMS: Record<Act, ComponentType<ActProps>> = {
  dates: ProposeForm,
  delegation: DelegationForm,
  mandate: MandateForm,
  revive: ReviveForm,
  postpone: CallOffForm,
  cancel: CallOffForm,
  withdraw: WithdrawForm,
  change: OpenChangeForm,
  'change-dates': AskChangeForm,
  'change-head': AskChangeForm,
  'change-level': AskChangeForm,
  'change-size': AskChangeForm,
  'change-sectors': AskChangeForm,
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, act } = await params;
  if (!isAct(act)) return {};
  const t = await getTranslations({ locale, namespace: 'visit.act' });
  return { title: t(`${act}.title`) };
}

/** One act of the city on its visit that needs something said, on a page of its own. */
export default async function ActPage({ params, searchParams }: Props) {
  const { locale, id, act } = await params;
  setRequestLocale(locale);
  if (!isAct(act)) notFound();
  const actor = await requireActor(`${cityVisitPath(id)}/${act}`, 'city_officer', 'city_approver');
  const visit = await getVisit(actor, id, new Date());
  if (visit?.side !== 'city') notFound();
  const offered = offeredAct(visit, act);
  if (!offered) return redirect({ href: cityVisitPath(visit.id), locale });
  const Form = FORMS[act];
  const path = `${cityVisitPath(visit.id)}/${act}`;
  const uploads = await loadUploads(actor, { path, asked: await searchParams, locale });
  return (
    <>
      <PageHead
        title={await actTitle(act, visit)}
        crumbs={await actCrumbs(act, visit)}
        lead={<p>{await actLead(act, visit, locale)}</p>}
      />
      <div className="max-w-form pb-9 md:pb-13">
        {offered.blockedBy.length > 0 ? (
          <Blocked reasons={offered.blockedBy} locale={locale} />
        ) : (
          <Form visit={visit} locale={locale} act={act} uploads={uploads} />
        )}
      </div>
    </>
  );
}

async function Blocked({ reasons, locale }: { reasons: readonly Reason[]; locale: Locale }) {
  const t = await getTranslations('visit.act');
  const say = await translator(locale);
  return (
    <Notice kind="caution" title={t('blocked')}>
      {reasons.map(({ code, params }) => (
        <p key={code}>{say(code, params)}</p>
      ))}
    </Notice>
  );
}
