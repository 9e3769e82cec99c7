import { getTranslations } from 'next-intl/server';
import { cx } from '@/components/ui/cx';
import type { Day } from '@/lib/hosts/day';
import { calendarOf, isWorkingDay } from '@/lib/hosts/working-days';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import type { CalendarEntry, HostCalendarView, HostLane } from '@/lib/visits/slots/calendar-model';
import { weekRows } from '@/lib/visits/slots/week-rows';
import { DayHead } from './day-head';
import { laneNameIn } from './entry-words';
import { StayCell } from './stay-cell';

type Props = {
  calendar: HostCalendarView;
  weeks: readonly (readonly Day[])[];
  lanes: readonly HostLane[];
  windows: boolean;
  /** First seven characters of the days that belong to the month; others are muted. */
  month: string | null;
  locale: Locale;
};

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** Weeks from Monday to Sunday, a row for each lane, below them what is not firm yet. */
export async function WeekTable(props: Props) {
  const { weeks, locale } = props;
  const t = await getTranslations('calendar.table');
  const weekday = await getTranslations('desk.inbox.month.weekday');
  const days = weeks.flat();
  return (
    <table className="calendar-table">
      <caption className="sr-only">
        {t('caption', {
          from: formatDay(locale, days[0] ?? ''),
          to: formatDay(locale, days.at(-1) ?? ''),
        })}
      </caption>
      <colgroup>
        <col className="w-[12%]" />
        {WEEKDAYS.map((one) => (
          <col key={one} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr-only">{t('lane')}</span>
          </th>
          {WEEKDAYS.map((one) => (
            <th key={one} scope="col">
              {weekday(`long.${one}`)}
            </th>
          ))}
        </tr>
      </thead>
      {weeks.map((week) => (
        <Week key={week[0]} {...props} week={week} />
      ))}
    </table>
  );
}

async function Week({
  calendar,
  week,
  lanes,
  windows,
  month,
  locale,
}: Props & { week: readonly Day[] }) {
  const t = await getTranslations('calendar.table');
  const special = calendarOf(calendar.special);
  const off = new Set(week.filter((day) => !isWorkingDay(special, day)));
  const { entries } = calendar;
  const shown = entries.filter((one) => one.kind !== 'window');
  const rows = [
    ...lanes.map((lane) => ({
      key: lane.id,
      name: laneNameIn(locale, lane),
      note: lane.closesOn ? t('closed', { day: formatDay(locale, lane.closesOn) }) : null,
      always: true,
      stays: shown.filter((one) => one.kind === 'firm' && one.laneId === lane.id),
    })),
    {
      key: 'pending',
      name: t('pending'),
      note: null,
      always: false,
      stays: shown.filter((one) => one.kind !== 'firm'),
    },
    {
      key: 'windows',
      name: t('windows'),
      note: null,
      always: false,
      stays: windows ? entries.filter((one) => one.kind === 'window') : [],
    },
  ];
  return (
    <tbody>
      <tr className="calendar-days">
        <td />
        {week.map((day) => (
          <DayHead
            key={day}
            day={day}
            today={calendar.today}
            isOff={off.has(day)}
            special={special.get(day) ?? null}
            closed={calendar.closed.find((one) => one.startsOn <= day && day <= one.endsOn) ?? null}
            muted={month !== null && !day.startsWith(month)}
            locale={locale}
          />
        ))}
      </tr>
      {rows.map(({ key, ...row }) => (
        <StayRows key={key} {...row} week={week} off={off} locale={locale} />
      ))}
    </tbody>
  );
}

type RowProps = {
  name: string;
  note: string | null;
  /** Shown also without a stay. */
  always: boolean;
  stays: readonly CalendarEntry[];
  week: readonly Day[];
  off: ReadonlySet<Day>;
  locale: Locale;
};

function StayRows({ name, note, always, stays, week, off, locale }: RowProps) {
  const laid = weekRows(week, stays);
  const rows =
    laid.length > 0 || !always ? laid : [week.map((day) => ({ kind: 'empty', day }) as const)];
  return rows.map((cells, index) => (
    <tr key={cells.map((cell) => (cell.kind === 'stay' ? cell.stay.key : cell.day)).join()}>
      {index === 0 ? (
        <th scope="rowgroup" rowSpan={rows.length}>
          {name}
          {note ? <span className="block font-normal text-muted text-note">{note}</span> : null}
        </th>
      ) : null}
      {cells.map((cell) =>
        cell.kind === 'empty' ? (
          <td key={cell.day} className={cx(off.has(cell.day) && 'bg-wash')} />
        ) : (
          <StayCell key={cell.stay.key} cell={cell} locale={locale} />
        ),
      )}
    </tr>
  ));
}
