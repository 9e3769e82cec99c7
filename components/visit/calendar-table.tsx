import { getTranslations } from 'next-intl/server';
import { Disclosure } from '@/components/ui/disclosure';
import { Table } from '@/components/ui/table';
import type { Calendars } from '@/lib/hosts/calendars';
import type { Day } from '@/lib/hosts/day';
import type { CalendarDay } from '@/lib/hosts/working-days';
import { formatDays } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { quietStretches } from '@/lib/visits/quiet-times';
import { runsOf } from '@/lib/visits/stays';
import type { VisitCity, VisitHost } from '@/lib/visits/views';
import { placeName } from './place-names';
import { stripSpan } from './strip-data';

type Props = {
  locale: Locale;
  city: VisitCity;
  host: VisitHost;
  calendars: Calendars;
  start: Day;
  quietMonths: readonly number[];
};

/** The strip in words: every holiday, worked weekend day and quiet time of both sides, in order of time. */
export async function CalendarTable({ locale, city, host, calendars, start, quietMonths }: Props) {
  const t = await getTranslations('requestMore.calendar');
  const side = (days: readonly CalendarDay[], who: string) =>
    runsOf(days).map(({ first, last }) => ({
      from: first.day,
      to: last.day,
      who,
      what: t(`kind.${first.kind}`, { name: locale === 'en' ? first.nameEn : first.nameZh }),
    }));
  const lines = [
    ...side(calendars.host, placeName(locale, host)),
    ...side(calendars.guest ?? [], placeName(locale, city)),
    ...quietStretches(stripSpan(start), quietMonths).map((one) => ({
      ...one,
      who: placeName(locale, city),
      what: t('kind.quiet'),
    })),
  ].sort((a, b) => (a.from < b.from ? -1 : 1));
  return (
    <Disclosure summary={t('summary')}>
      <Table
        caption={t('summary')}
        columns={(['days', 'who', 'what'] as const).map((key) => ({ key, header: t(key) }))}
        rows={lines.map(({ from, to, who, what }) => ({
          key: `${who}-${from}-${what}`,
          cells: { days: formatDays(locale, from, to), who, what },
        }))}
        dense
      />
    </Disclosure>
  );
}
