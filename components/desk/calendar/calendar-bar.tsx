import { getTranslations } from 'next-intl/server';
import { AppLink } from '@/components/ui/app-link';
import { TabLinks } from '@/components/ui/tab-links';
import { TextLink } from '@/components/ui/text-link';
import type { Day } from '@/lib/hosts/day';
import { formatDays, formatPartialDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import type { HostLane } from '@/lib/visits/slots/calendar-model';
import {
  CALENDAR_VIEWS,
  type CalendarAddress,
  calendarHref,
  inView,
  moved,
  spanOf,
} from './address';
import { laneNameIn } from './entry-words';

type Props = {
  address: CalendarAddress;
  lanes: readonly HostLane[];
  today: Day;
  locale: Locale;
};

/** Which view, which time, which lanes: all of it links, so that nothing needs a script. */
export async function CalendarBar({ address, lanes, today, locale }: Props) {
  const t = await getTranslations('calendar');
  const { view, windows } = address;
  return (
    <div className="screen-only">
      <TabLinks
        label={t('views')}
        tabs={CALENDAR_VIEWS.map((one) => ({
          href: calendarHref(inView(address, one, today)),
          label: t(`view.${one}`),
          current: one === view,
        }))}
      />
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 py-4">
        <nav aria-label={t('move')} className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
          <TextLink href={calendarHref(moved(address, -1))}>{t(`previous.${view}`)}</TextLink>
          <TextLink href={calendarHref(moved(address, today))}>{t('today')}</TextLink>
          <TextLink href={calendarHref(moved(address, 1))}>{t(`next.${view}`)}</TextLink>
        </nav>
        <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1 text-small">
          {lanes.length > 1 ? <LaneLinks address={address} lanes={lanes} locale={locale} /> : null}
          <TextLink href={calendarHref({ ...address, windows: !windows })}>
            {windows ? t('shown.noWindows') : t('shown.windows')}
          </TextLink>
        </div>
      </div>
    </div>
  );
}

async function LaneLinks({ address, lanes, locale }: Omit<Props, 'today'>) {
  const t = await getTranslations('calendar.shown');
  const choices = [
    { id: null, name: t('allLanes') },
    ...lanes.map((lane) => ({ id: lane.id, name: laneNameIn(locale, lane) })),
  ];
  return (
    <nav aria-label={t('lanes')}>
      <ul className="flex flex-wrap gap-x-4">
        {choices.map(({ id, name }) => (
          <li key={id ?? 'all'}>
            <AppLink
              href={calendarHref({ ...address, lane: id })}
              aria-current={address.lane === id ? 'true' : undefined}
              className={address.lane === id ? 'font-semibold text-ink no-underline' : 'link'}
            >
              {name}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The time shown, as a heading: a month, or the days of the week or the agenda. */
export function shownTime(address: CalendarAddress, locale: Locale): string {
  if (address.view === 'month') return formatPartialDay(locale, address.from.slice(0, 7));
  const { startsOn, endsOn } = spanOf(address);
  return formatDays(locale, startsOn, endsOn);
}
