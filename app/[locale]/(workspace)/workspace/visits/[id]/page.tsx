import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ThreadBlock } from '@/components/thread/thread-block';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { titleFor } from '@/components/visit/visit-title';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/routing';
import { OPERATIONS, TRANSITIONS } from '@/lib/visits/model';
import { cityVisitPath } from '@/lib/visits/paths';
import { getRequestDraft } from '@/lib/visits/queries/get-request-draft';
import { getVisit } from '@/lib/visits/queries/get-visit';
import { getRequestSignOff } from '@/lib/visits/sign-off/queries';
import { whyNotYet } from '../new/_components/not-yet';
import { AfterSection } from './_components/after-section';
import { ChangesSection } from './_components/changes-section';
import { CourseSection } from './_components/course-section';
import { DatesSection } from './_components/dates-section';
import { DelegationSection, RemarksSection, RequestSection } from './_components/more-sections';
import { NowFrame } from './_components/now-frame';
import { PapersSection } from './_components/papers-section';
import { PlansSection } from './_components/plans-section';
import { VisitHead } from './_components/visit-head';

type Props = {
  params: Promise<{ locale: Locale; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const actor = await requireActor(cityVisitPath(id), 'city_officer', 'city_approver');
  const visit = await getVisit(actor, id, new Date());
  const t = await getTranslations({ locale, namespace: 'visit' });
  if (visit?.side !== 'city') return {};
  return { title: titleFor(visit, locale).text || t('untitled') };
}

/** One visit as its city sees it: whose turn, dates, what happened, what follows, papers. */
export default async function VisitPage({ params, searchParams }: Props) {
  const { locale, id } = await params;
  setRequestLocale(locale);
  const actor = await requireActor(cityVisitPath(id), 'city_officer', 'city_approver');
  const now = new Date();
  const visit = await getVisit(actor, id, now);
  if (visit?.side !== 'city') notFound();
  const draft = visit.status === 'draft' ? await getRequestDraft(actor, visit.id, now) : null;
  const signOff = draft && (await getRequestSignOff(actor, draft.id, now));
  const threads = await getTranslations('threads');
  const props = { visit, locale, draft, signOff, mayBegin: whyNotYet(actor) === null };
  return (
    <>
      <VisitHead {...props} />
      <Done code={(await searchParams).done} />
      <NowFrame {...props} />
      <DatesSection {...props} />
      <ChangesSection {...props} />
      <RemarksSection {...props} />
      <CourseSection {...props} />
      <AfterSection {...props} />
      {visit.submittedAt ? (
        <Section title={threads('section.title')} note={<p>{threads('section.note')}</p>}>
          <ThreadBlock actor={actor} about={{ visitId: visit.id }} locale={locale} />
        </Section>
      ) : null}
      <PapersSection {...props} />
      <DelegationSection {...props} />
      <RequestSection {...props} />
      <PlansSection {...props} />
    </>
  );
}

/** What was just done, said once after the step. */
async function Done({ code }: { code: string | string[] | undefined }) {
  const known = [...TRANSITIONS, ...OPERATIONS].find((one) => one === code);
  if (!known) return null;
  const t = await getTranslations('visits.done');
  return (
    <div className="pt-7">
      <Notice kind="done" live>
        {t(known)}
      </Notice>
    </div>
  );
}
