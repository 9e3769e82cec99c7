import { getLocale, getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { cityNameIn } from '@/lib/cities/name-in';
import type { HostPortrait, HostTie } from '@/lib/hosts/portrait/model';
import type { UpcomingDate } from '@/lib/hosts/upcoming-dates';
import { formatDays, formatWeekday } from '@/lib/i18n/format';
import { hoursBehind } from '@/lib/i18n/time-difference';

type Props = { host: HostPortrait; dates: readonly UpcomingDate<HostTie>[]; now: Date };

/** Rows the home page has room for, of each kind. */
const SHOWN = { holiday: 4, anniversary: 3 };
/** Where most of Europe's clocks stand. */
const CENTRAL_EUROPE = 'Europe/Brussels';

/** Public holidays of the host and ten-year marks of its ties: what a city should know before it proposes dates. */
export async function NextDates({ host, dates, now }: Props) {
  const [t, locale] = await Promise.all([getTranslations('home.dates'), getLocale()]);
  const hostName = cityNameIn(locale, host);
  const hoursIn = (month: number) =>
    hoursBehind(CENTRAL_EUROPE, host.timeZone, new Date(Date.UTC(now.getUTCFullYear(), month, 15)));
  const shown = (['holiday', 'anniversary'] as const)
    .flatMap((kind) => dates.filter((one) => one.kind === kind).slice(0, SHOWN[kind]))
    .sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  const isProvisional = shown.some((one) => one.kind === 'holiday' && one.provisional);
  const note = t('hours', { winter: hoursIn(0), summer: hoursIn(6), host: hostName });
  return (
    <Section title={t('title')} note={<p>{note}</p>}>
      {shown.length === 0 ? (
        <p className="text-muted">{t('none')}</p>
      ) : (
        <Table
          caption={t('caption', { host: hostName })}
          columns={[
            { key: 'date', header: t('columns.date'), className: 'md:w-2/5' },
            { key: 'what', header: t('columns.what') },
          ]}
          rows={shown.map((one) => ({
            key: `${one.kind} ${one.startsOn} ${one.kind === 'anniversary' ? one.tie.id : ''}`,
            cells: {
              date:
                one.startsOn === one.endsOn
                  ? formatWeekday(locale, one.startsOn)
                  : formatDays(locale, one.startsOn, one.endsOn),
              what: <What date={one} hostName={hostName} />,
            },
          }))}
          note={isProvisional ? t('provisionalNote') : undefined}
        />
      )}
    </Section>
  );
}

async function What({ date, hostName }: { date: UpcomingDate<HostTie>; hostName: string }) {
  const [t, locale] = await Promise.all([getTranslations('home.dates'), getLocale()]);
  if (date.kind === 'anniversary') {
    const { tie, years } = date;
    return t('anniversary', {
      city: cityNameIn(locale, tie.city),
      host: hostName,
      years,
      kind: tie.kind,
    });
  }
  return (
    <>
      {t('holiday', { holiday: locale === 'zh-CN' ? date.nameZh : date.nameEn, host: hostName })}
      {date.provisional ? <span className="text-muted text-small"> {t('provisional')}</span> : null}
    </>
  );
}
