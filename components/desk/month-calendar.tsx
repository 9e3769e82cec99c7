import { getTranslations } from 'next-intl/server';
import { cx } from '@/components/ui/cx';
import type { Day } from '@/lib/hosts/day';
import type { CalendarDay } from '@/lib/hosts/working-days';
import { formatDay, formatPartialDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { monthSheet, type SheetDay } from './month-sheet';

type Props = { today: Day; days: readonly CalendarDay[]; locale: Locale };

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** The host's month on one sheet: days off shaded, today framed. */
export async function MonthCalendar({ today, days, locale }: Props) {
  const t = await getTranslations('desk.inbox.month');
  const weekday = await getTranslations('desk.inbox.month.weekday');
  const weeks = monthSheet(today, days);
  return (
    <table className="w-full table-fixed text-center text-small">
      <caption className="pb-2 text-start font-heading font-semibold text-h3">
        {formatPartialDay(locale, today.slice(0, 7))}
      </caption>
      <thead>
        <tr>
          {WEEKDAYS.map((one) => (
            <th key={one} scope="col" className="pb-1 font-normal text-muted text-note">
              <abbr title={weekday(`long.${one}`)} className="no-underline">
                {weekday(`short.${one}`)}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.find((cell) => cell)?.day}>
            {week.map((cell, index) => (
              <Cell
                key={cell?.day ?? `pad-${WEEKDAYS[index]}`}
                cell={cell}
                today={today}
                off={t('off')}
                name={cell?.special ? nameOf(cell.special, locale) : null}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type CellProps = { cell: SheetDay | null; today: Day; off: string; name: string | null };

function Cell({ cell, today, off, name }: CellProps) {
  if (!cell) return <td />;
  const isToday = cell.day === today;
  return (
    <td
      aria-current={isToday ? 'date' : undefined}
      className={cx(
        'h-7',
        cell.free && 'bg-wash text-muted',
        isToday && 'border border-ink font-semibold text-ink',
      )}
    >
      {cell.date}
      {cell.free || name ? <span className="sr-only"> {name ?? off}</span> : null}
    </td>
  );
}

const nameOf = (day: CalendarDay, locale: Locale) => (locale === 'zh-CN' ? day.nameZh : day.nameEn);

/** The holidays and worked weekends of the month in words. */
export function MonthNotes({ days, locale }: Pick<Props, 'days' | 'locale'>) {
  if (days.length === 0) return null;
  return (
    <ul className="mt-2 text-muted text-note">
      {days.map((one) => (
        <li key={`${one.day}-${one.kind}`}>
          {formatDay(locale, one.day)} {nameOf(one, locale)}
        </li>
      ))}
    </ul>
  );
}
