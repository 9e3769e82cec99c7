import { Fragment } from 'react';
import type { Days } from '@/lib/hosts/day';
import { formatDays } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';

type Props = { locale: Locale; days: Days };

/** First and last day in a narrow place: a Chinese line breaks after 至 and nowhere inside a day. */
export function DayRange({ locale, days }: Props) {
  const parts = formatDays(locale, days.startsOn, days.endsOn).split(/(?<=至)/);
  return (
    <span className="break-keep">
      {parts.map((part, index) => (
        <Fragment key={part}>
          {index > 0 ? <wbr /> : null}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
