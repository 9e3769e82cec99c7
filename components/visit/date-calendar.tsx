import { getTranslations } from 'next-intl/server';
import { DateStrip } from '@/components/plots/date-strip';
import type { Calendars } from '@/lib/hosts/calendars';
import type { Day, Days } from '@/lib/hosts/day';
import { countryName } from '@/lib/i18n/countries';
import { formatDays } from '@/lib/i18n/format';
import { listed, sentences } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';
import { type Translate, translator } from '@/lib/i18n/translate';
import type { BestWindow } from '@/lib/visits/best-windows';
import type { Finding } from '@/lib/visits/findings';
import { quietStretches } from '@/lib/visits/quiet-times';
import type { RequestWindow } from '@/lib/visits/request';
import type { VisitCity, VisitHost } from '@/lib/visits/views';
import { isWholeWindow, windowLetter } from '@/lib/visits/windows';
import { placeName } from './place-names';
import {
  closedSpans,
  holidaySpans,
  laneName,
  provisionalYears,
  STRIP_WEEKS,
  stripSpan,
  workedSpans,
} from './strip-data';

type Props = {
  locale: Locale;
  city: VisitCity;
  host: VisitHost;
  calendars: Calendars;
  /** First day of the strip. */
  start: Day;
  windows: readonly RequestWindow[];
  findings: readonly Finding[];
  /** Days on the table or agreed, with the words that name them. */
  days?: Days & { label: string };
  /** Months that the city would rather avoid, beside the usual quiet times. */
  quietMonths?: readonly number[];
  /** Windows that suit both sides, in the order of their list. */
  best?: readonly BestWindow[];
};

/** Both sides' holidays, the wanted windows and the days at issue over half a year; on phones in two parts, with the windows as a list below. */
export async function DateCalendar(props: Props) {
  const { locale, host, city, calendars, start, days, best = [] } = props;
  const t = await getTranslations('visit.dates');
  const say = await translator(locale);
  const lanes = [
    {
      key: 'host',
      label: laneName(placeName(locale, host)),
      days: holidaySpans(calendars.host),
      worked: workedSpans(calendars.host),
      quiet: closedSpans(calendars.closed, stripSpan(start)),
    },
    {
      key: 'city',
      label: laneName(placeName(locale, city)),
      days: holidaySpans(calendars.guest ?? []),
      quiet: quietStretches(stripSpan(start), props.quietMonths ?? []),
    },
  ];
  const whole = props.windows.flatMap((one, index) =>
    isWholeWindow(one) && one.earliest <= one.latest
      ? [{ ...one, letter: windowLetter(index) }]
      : [],
  );
  const about = (letter: string) =>
    props.findings.filter((one) => one.reason.params?.window === letter);
  const clear = calendars.guest ? t('clearBoth') : t('clear', { host: placeName(locale, host) });
  return (
    <DateStrip
      start={start}
      weeks={STRIP_WEEKS}
      lanes={lanes}
      windowsLabel={t('windows')}
      windows={whole.map((one) => ({
        from: one.earliest,
        to: one.latest,
        letter: t('letter', { letter: one.letter }),
        doubtful: about(one.letter).some((finding) => finding.severity !== 'info'),
      }))}
      proposal={days && { from: days.startsOn, to: days.endsOn, label: days.label }}
      best={best.map((one, index) => ({
        from: one.earliest,
        to: one.latest,
        number: index + 1,
      }))}
      list={[
        ...(days ? [{ key: 'days', title: days.label, note: '' }] : []),
        ...whole.map((one) => ({
          key: one.letter,
          title: t('window', {
            letter: one.letter,
            dates: formatDays(locale, one.earliest, one.latest),
          }),
          note: sentences(locale, [
            t('days', { count: one.days }),
            ...wordsOf(say, about(one.letter), clear),
          ]),
        })),
      ]}
    />
  );
}

/** What the rules say of a window; where they name no holiday, that there is none. */
function wordsOf(say: Translate, findings: readonly Finding[], clear: string): string[] {
  const words = findings.map(({ reason }) => say(reason.code, reason.params));
  return findings.some((one) => one.rule === 'holiday_host' || one.rule === 'holiday_guest')
    ? words
    : [...words, clear];
}

/** What the strip does not know, in words beside it. */
export async function CalendarNotes({
  locale,
  city,
  host,
  calendars,
}: Pick<Props, 'locale' | 'city' | 'host' | 'calendars'>) {
  const t = await getTranslations('visit.dates');
  const years = provisionalYears(calendars.host);
  const unknown = [
    { place: placeName(locale, host), years: calendars.unknown.host },
    { place: countryName(locale, city.countryCode), years: calendars.unknown.guest },
  ].filter((one) => one.years.length > 0);
  return (
    <>
      <p>{t('note')}</p>
      {years.length > 0 ? <p>{t('provisional', { years: listed(locale, years) })}</p> : null}
      {unknown.map((one) => (
        <p key={one.place}>
          {t('unknown', { place: one.place, years: listed(locale, one.years) })}
        </p>
      ))}
      {calendars.guest ? null : (
        <p>{t('guestUnknown', { country: countryName(locale, city.countryCode) })}</p>
      )}
    </>
  );
}
