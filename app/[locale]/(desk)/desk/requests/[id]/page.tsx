import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { SlotConflicts } from '@/components/desk/calendar/slot-conflicts';
import { CityWordRows } from '@/components/desk/city-word';
import { DecisionPanel } from '@/components/desk/decision-panel';
import { DeskSection } from '@/components/desk/desk-section';
import { DoneNotice } from '@/components/desk/done-notice';
import { OpinionList } from '@/components/desk/opinion-list';
import { DeskCourse, EarlierVisits } from '@/components/desk/request-course';
import { DeskCalendar, ProposalList } from '@/components/desk/request-dates';
import { RequestHead } from '@/components/desk/request-head';
import { DelegationTable, RemarkList } from '@/components/desk/request-people';
import { RequestTable } from '@/components/desk/request-table';
import { DeclineLetterSection } from '@/components/letter/decline-letter-section';
import { PauseNotice } from '@/components/participation/pause-notice';
import { ThreadBlock } from '@/components/thread/thread-block';
import { CalendarLink } from '@/components/visit/calendar-link';
import { ChangeList } from '@/components/visit/change-list';
import { hasRole } from '@/lib/auth/model';
import { requireActor } from '@/lib/auth/session';
import { listPausedCities } from '@/lib/cities/participation/queries';
import type { Locale } from '@/lib/i18n/routing';
import { getMatchForDesk } from '@/lib/matching/queries';
import { deskVisitPath } from '@/lib/visits/paths';
import { getCityWord } from '@/lib/visits/queries/get-city-word';
import { getVisit } from '@/lib/visits/queries/get-visit';
import { getVisitConflicts } from '@/lib/visits/queries/visit-conflicts';

type Props = {
  params: Promise<{ locale: Locale; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const readerOf = (id: string) =>
  requireActor(deskVisitPath(id), 'host_officer', 'host_approver', 'auditor');

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const visit = await getVisit(await readerOf(id), id, new Date());
  if (!visit?.desk) return {};
  const t = await getTranslations({ locale, namespace: 'desk.request' });
  const name = (locale === 'zh-CN' && visit.city.nameZh) || visit.city.name;
  return { title: t('title', { city: name, reference: visit.reference ?? '' }) };
}

/** One request on the desk: what the city asks on the left, what decides and what can be done on the right. */
export default async function DeskRequestPage({ params, searchParams }: Props) {
  const { locale, id } = await params;
  setRequestLocale(locale);
  const actor = await readerOf(id);
  const now = new Date();
  const visit = await getVisit(actor, id, now);
  if (!visit?.desk) notFound();
  const match = await getMatchForDesk(actor, visit.host.id, visit.city.id, now);
  const [paused] = await listPausedCities(actor, visit.city.id);
  const word = await getCityWord(actor, visit.id);
  const conflicts = await getVisitConflicts(actor, visit.id, now);
  const t = await getTranslations('desk');
  const changes = await getTranslations('changes');
  const opinions = await getTranslations('opinions');
  const threads = await getTranslations('threads');
  const profile = await getTranslations('profile.hostReading');
  return (
    <>
      <RequestHead visit={visit} locale={locale} />
      {paused ? <PauseNotice city={paused} since={paused.since} on="desk" locale={locale} /> : null}
      <DoneNotice code={(await searchParams).done} />
      <div className="grid items-start gap-x-12 gap-y-12 pb-9 xl:grid-cols-[minmax(0,1fr)_22.25rem]">
        <div className="min-w-0">
          <DeclineLetterSection visit={visit} locale={locale} />
          <DeskSection title={t('request.section')} hideTitle>
            <RequestTable visit={visit} locale={locale} />
          </DeskSection>
          <DeskSection title={t('dates.title')}>
            <DeskCalendar visit={visit} locale={locale} />
            <CalendarLink visit={visit} locale={locale} />
            <ProposalList visit={visit} locale={locale} />
            {conflicts ? (
              <SlotConflicts conflicts={conflicts} city={visit.city} locale={locale} />
            ) : null}
          </DeskSection>
          {visit.changes.length > 0 ? (
            <DeskSection title={changes('title')}>
              <ChangeList visit={visit} changes={visit.changes} locale={locale} />
            </DeskSection>
          ) : null}
          {hasRole(actor, 'host_officer', 'host_approver') ? (
            <DeskSection title={threads('section.title')}>
              <p className="pb-3 text-muted text-small">{threads('section.noteHost')}</p>
              <ThreadBlock actor={actor} about={{ visitId: visit.id }} locale={locale} />
            </DeskSection>
          ) : null}
          {visit.desk.opinions.length > 0 ? (
            <DeskSection title={opinions('title')}>
              <OpinionList opinions={visit.desk.opinions} locale={locale} />
            </DeskSection>
          ) : null}
          {visit.remarks.length > 0 ? (
            <DeskSection title={t('remarks.title')}>
              <RemarkList visit={visit} />
            </DeskSection>
          ) : null}
          {visit.delegation && visit.delegation.length > 0 ? (
            <DeskSection title={t('delegation.title')}>
              <DelegationTable members={visit.delegation} />
            </DeskSection>
          ) : null}
          {word ? (
            <DeskSection title={profile('title')}>
              <CityWordRows word={word} locale={locale} />
            </DeskSection>
          ) : null}
          <DeskSection title={t('course.title')}>
            <DeskCourse visit={visit} locale={locale} />
          </DeskSection>
          <DeskSection title={t('earlier.title')}>
            <EarlierVisits desk={visit.desk} locale={locale} />
          </DeskSection>
        </div>
        <DecisionPanel visit={visit} desk={visit.desk} match={match} locale={locale} />
      </div>
    </>
  );
}
