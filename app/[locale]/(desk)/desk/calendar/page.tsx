import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { calendarAddress, spanOf } from '@/components/desk/calendar/address';
import { Agenda, DaysOff } from '@/components/desk/calendar/agenda';
import { CalendarBar, shownTime } from '@/components/desk/calendar/calendar-bar';
import { ClashList } from '@/components/desk/calendar/clash-list';
import { LaneSection } from '@/components/desk/calendar/lane-section';
import { WeekTable } from '@/components/desk/calendar/week-table';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { requireActor } from '@/lib/auth/session';
import { dayIn } from '@/lib/hosts/day';
import { getOwnHost } from '@/lib/hosts/queries';
import { formatWeekday } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { getHostCalendar } from '@/lib/visits/queries/host-calendar';
import { weeksOf } from '@/lib/visits/slots/week-rows';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'calendar' });
  return { title: t('title') };
}

/** The host's calendar: who comes when in which lane, what is not firm yet, what clashes. */
export default async function CalendarPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/desk/calendar', 'host_officer', 'host_approver');
  const host = await getOwnHost(actor);
  if (!host) notFound();
  const now = new Date();
  const query = await searchParams;
  const address = calendarAddress(query, dayIn(host.timeZone, now));
  const calendar = await getHostCalendar(actor, spanOf(address), now);
  if (!calendar) notFound();
  const t = await getTranslations('calendar');
  const chosen = calendar.lanes.filter((one) => one.id === address.lane);
  const lanes = chosen.length > 0 ? chosen : calendar.lanes;
  const shown = { calendar, lanes, windows: address.windows, locale };
  const isAgenda = address.view === 'agenda';
  return (
    <div className="calendar-sheet">
      <PageHead
        title={t('title')}
        lead={
          <p className="text-muted">{t('lead', { day: formatWeekday(locale, calendar.today) })}</p>
        }
      />
      {query.done === 'lane' ? (
        <div className="pb-5">
          <Notice kind="done" live>
            {t('done.lane')}
          </Notice>
        </div>
      ) : null}
      <CalendarBar
        address={address}
        lanes={calendar.lanes}
        today={calendar.today}
        locale={locale}
      />
      <div className="pb-9">
        <h2 className="pb-3">{shownTime(address, locale)}</h2>
        {isAgenda ? null : (
          <div className="max-md:hidden">
            <WeekTable
              {...shown}
              weeks={weeksOf(spanOf(address))}
              month={address.view === 'month' ? address.from.slice(0, 7) : null}
            />
            <p className="pt-2 text-muted text-note">{t('legend')}</p>
          </div>
        )}
        <div className={isAgenda ? undefined : 'md:hidden'}>
          <Agenda {...shown} />
          <DaysOff calendar={calendar} locale={locale} />
        </div>
      </div>
      <ClashList clashes={calendar.clashes} locale={locale} />
      <LaneSection
        lanes={calendar.lanes}
        manages={calendar.managesLanes}
        edited={query.edit}
        locale={locale}
      />
    </div>
  );
}
