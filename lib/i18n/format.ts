import type { Locale } from './routing';

type Style = Intl.DateTimeFormatOptions;

const DAY: Style = { day: 'numeric', month: 'long', year: 'numeric' };
const INTL: Record<Locale, string> = { en: 'en-GB', 'zh-CN': 'zh-CN' };

/** One calendar day (`2027-05-12`): 12 May 2027 · 2027年5月12日. */
export const formatDay = (locale: Locale, day: string): string =>
  new Intl.DateTimeFormat(INTL[locale], { ...DAY, timeZone: 'UTC' }).format(atNoon(day));

/** One calendar day with its weekday: Tue 29 Jun 2027 · 2027年6月29日（星期二）. */
export function formatWeekday(locale: Locale, day: string): string {
  const weekday = locale === 'en' ? 'short' : 'long';
  const name = new Intl.DateTimeFormat(INTL[locale], { weekday, timeZone: 'UTC' }).format(
    atNoon(day),
  );
  if (locale === 'zh-CN') return `${formatDay(locale, day)}（${name}）`;
  const style: Style = { ...DAY, month: 'short', timeZone: 'UTC' };
  return `${name} ${new Intl.DateTimeFormat(INTL.en, style).format(atNoon(day))}`;
}

/** A date as far as it is known, `1985-11-23`, `1981-06` or `2007`: June 1981 · 1981年6月. */
export function formatPartialDay(locale: Locale, date: string): string {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return formatDay(locale, date);
  if (month === undefined) return locale === 'en' ? year : `${year}年`;
  const style: Style = { month: 'long', year: 'numeric', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(INTL[locale], style).format(atNoon(`${date}-01`));
}

/** First and last day, both included: 12–14 May 2027 · 2027年5月12日至14日. */
export function formatDays(locale: Locale, from: string, to: string): string {
  if (from === to) return formatDay(locale, from);
  if (locale === 'zh-CN') return `${formatDay(locale, from)}至${chineseEnd(from, to)}`;
  const format = new Intl.DateTimeFormat(INTL.en, { ...DAY, timeZone: 'UTC' });
  const range = format.formatRange(atNoon(from), atNoon(to));
  return from.slice(0, 7) === to.slice(0, 7) ? range.replace(/\s*–\s*/u, '–') : range;
}

/** An instant in a zone, to the minute: 12 May 2027, 15:00 · 2027年5月12日15:00. */
export function formatInstant(locale: Locale, instant: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat(INTL[locale], { ...DAY, timeZone });
  return `${format.format(instant)}${locale === 'en' ? ', ' : ''}${clock(instant, timeZone)}`;
}

/** When something was saved, for somebody who looks now: 14:03 on the same day, otherwise with its date. */
export function formatSaved(locale: Locale, instant: Date, timeZone: string, now: Date): string {
  const day = new Intl.DateTimeFormat('en-GB', { ...DAY, timeZone });
  return day.format(instant) === day.format(now)
    ? clock(instant, timeZone)
    : formatInstant(locale, instant, timeZone);
}

/** A day on which every zone has its present rules; the name that results holds for summer and winter. */
const NAMED_ON = new Date('2026-01-01T00:00:00Z');

/** A zone by its name, without the season: Central European Time · 中欧时间. */
export function formatZone(locale: Locale, timeZone: string): string {
  const style: Style = { timeZone, timeZoneName: 'longGeneric' };
  const parts = new Intl.DateTimeFormat(INTL[locale], style).formatToParts(NAMED_ON);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}

/** A month by its name: May · 5月. */
export const monthName = (locale: Locale, month: number): string =>
  locale === 'zh-CN'
    ? `${month}月`
    : new Intl.DateTimeFormat(INTL.en, { month: 'long', timeZone: 'UTC' }).format(
        new Date(Date.UTC(2026, month - 1, 15)),
      );

/** Chinese names what changes: the day alone, month and day, or the whole date. */
function chineseEnd(from: string, to: string): string {
  const [, month, day] = to.split('-').map(Number);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${day}日`;
  if (from.slice(0, 4) === to.slice(0, 4)) return `${month}月${day}日`;
  return formatDay('zh-CN', to);
}

const clock = (instant: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(
    instant,
  );

const atNoon = (day: string) => new Date(`${day}T12:00:00Z`);
