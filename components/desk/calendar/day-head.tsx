import { getTranslations } from 'next-intl/server';
import { cx } from '@/components/ui/cx';
import type { ClosedPeriod } from '@/lib/hosts/closed/model';
import type { Day } from '@/lib/hosts/day';
import type { CalendarDay } from '@/lib/hosts/working-days';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';

type Props = {
  day: Day;
  today: Day;
  isOff: boolean;
  special: CalendarDay | null;
  closed: ClosedPeriod | null;
  muted: boolean;
  locale: Locale;
};

/** A date over its column: its number, the holiday's and a closed period's name, whether it is worked in exchange; today is framed. */
export async function DayHead({ day, today, isOff, special, closed, muted, locale }: Props) {
  const t = await getTranslations('calendar.table');
  const date = Number(day.slice(8));
  const isToday = day === today;
  return (
    <th
      scope="col"
      aria-current={isToday ? 'date' : undefined}
      className={cx(isOff && 'bg-wash', (muted || isOff) && 'text-muted')}
    >
      <span className={cx(isToday && 'border border-ink px-1 font-semibold text-ink')}>
        <span aria-hidden>{date === 1 ? shortDate(locale, day) : date}</span>
        <span className="sr-only">{formatDay(locale, day)}</span>
      </span>
      {isToday ? <span className="sr-only"> {t('todayMark')}</span> : null}
      {special ? (
        <span className="block font-normal text-note">
          {locale === 'zh-CN' ? special.nameZh : special.nameEn}
          {special.kind === 'make_up_workday' ? ` · ${t('worked')}` : null}
          {special.provisional ? ` · ${t('provisional')}` : null}
        </span>
      ) : null}
      {closed ? (
        <span className="block font-normal text-note">
          {t('receivesNobody', { name: locale === 'zh-CN' ? closed.nameZh : closed.nameEn })}
        </span>
      ) : null}
      {isOff && !special ? <span className="sr-only"> {t('dayOff')}</span> : null}
    </th>
  );
}

/** The first of a month names its month. */
const shortDate = (locale: Locale, day: Day): string =>
  new Intl.DateTimeFormat(locale === 'zh-CN' ? 'zh-CN' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`));
