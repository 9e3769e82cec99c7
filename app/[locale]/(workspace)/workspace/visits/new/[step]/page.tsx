import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import type { ComponentType } from 'react';
import { loadUploads } from '@/components/files/load-uploads';
import { PageHead } from '@/components/ui/page-head';
import { WithAside } from '@/components/ui/section';
import { placeName } from '@/components/visit/place-names';
import { stripSpan, stripStart } from '@/components/visit/strip-data';
import { hasRole } from '@/lib/auth/model';
import { requireActor } from '@/lib/auth/session';
import { getCalendars } from '@/lib/hosts/calendars';
import { redirect } from '@/lib/i18n/navigation';
import type { Locale } from '@/lib/i18n/routing';
import { cityVisitPath, requestStepPath } from '@/lib/visits/paths';
import { getRequestDraft } from '@/lib/visits/queries/get-request-draft';
import { getVisit } from '@/lib/visits/queries/get-visit';
import { getRequestSignOff } from '@/lib/visits/sign-off/queries';
import { isWholeWindow } from '@/lib/visits/windows';
import { isWizardPage, WIZARD_PAGES, type WizardPage } from '@/lib/visits/wizard';
import { CheckStep } from './_components/check-step';
import { DatesStep } from './_components/dates-step';
import { LevelStep } from './_components/level-step';
import { MandateStep } from './_components/mandate-step';
import { MeetingsStep } from './_components/meetings-step';
import { PracticalStep } from './_components/practical-step';
import { PurposeStep } from './_components/purpose-step';
import { RequestAside } from './_components/request-aside';
import type { StepProps } from './_components/step-props';
import { wizardCrumbs } from './_components/wizard-crumbs';

type Props = {
  params: Promise<{ locale: Locale; step: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const STEPS: Record<Exclude<WizardPage, 'check'>, ComponentType<StepProps>> = {
  purpose: PurposeStep,
  level: LevelStep,
  dates: DatesStep,
  meetings: MeetingsStep,
  practical: PracticalStep,
  mandate: MandateStep,
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, step } = await params;
  if (!isWizardPage(step)) return {};
  const t = await getTranslations({ locale, namespace: 'request.wizard.title' });
  return { title: t(step) };
}

/** One page of the request wizard. The draft stands in the address, so that reload and back are safe. */
export default async function RequestStepPage({ params, searchParams }: Props) {
  const { locale, step: page } = await params;
  setRequestLocale(locale);
  const asked = await searchParams;
  const { visit: id, missing, saved } = asked;
  if (!isWizardPage(page) || typeof id !== 'string') notFound();
  const actor = await requireActor(requestStepPath(id, page), 'city_officer', 'city_approver');
  const now = new Date();
  const draft = await getRequestDraft(actor, id, now);
  if (!draft) {
    if (!(await getVisit(actor, id, now))) notFound();
    return redirect({ href: cityVisitPath(id), locale });
  }
  const mayEdit = hasRole(actor, 'city_officer');
  if (!mayEdit && page !== 'check') {
    return redirect({ href: requestStepPath(id, 'check'), locale });
  }
  const windows = draft.content.windows.filter(isWholeWindow);
  const stripFrom = stripStart(
    draft.today,
    windows.map((one) => ({ startsOn: one.earliest, endsOn: one.latest })),
  );
  const calendars = await getCalendars(draft.host.id, draft.city.countryCode, stripSpan(stripFrom));
  const t = await getTranslations('request.wizard');
  const props = {
    draft,
    locale,
    calendars,
    stripFrom,
    showGaps: missing !== undefined,
    served: typeof saved === 'string' ? saved : '',
    uploads: await loadUploads(actor, { path: requestStepPath(id, page), asked, locale }),
  };
  const Step = page === 'check' ? null : STEPS[page];
  return (
    <>
      <PageHead
        title={t(`title.${page}`)}
        crumbs={await wizardCrumbs(draft, locale)}
        above={t('position', {
          number: WIZARD_PAGES.indexOf(page) + 1,
          count: WIZARD_PAGES.length,
        })}
        lead={<p>{t(`lead.${page}`, { host: placeName(locale, draft.host) })}</p>}
      />
      <div className="pb-9 md:pb-13">
        <WithAside aside={<RequestAside {...props} page={page} now={now} />}>
          {Step ? (
            <Step {...props} />
          ) : (
            <CheckStep
              {...props}
              mayEdit={mayEdit}
              signOff={await getRequestSignOff(actor, id, now)}
            />
          )}
        </WithAside>
      </div>
    </>
  );
}
