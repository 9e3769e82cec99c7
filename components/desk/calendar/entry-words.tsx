import { getTranslations } from 'next-intl/server';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import type { CalendarEntry, HostLane } from '@/lib/visits/slots/calendar-model';

/** Whether a stay is firm, agreed, held until when, or only wanted. */
export async function KindWords({ entry, locale }: { entry: CalendarEntry; locale: Locale }) {
  const t = await getTranslations('calendar.kind');
  return t(entry.kind, {
    day: entry.until ? formatDay(locale, entry.until) : '',
    count: entry.days ?? 0,
  });
}

export const laneNameIn = (locale: Locale, { nameZh, nameEn }: HostLane): string =>
  locale === 'zh-CN' ? nameZh : nameEn;
