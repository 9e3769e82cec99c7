import { getTranslations } from 'next-intl/server';
import { StatusMark } from '@/components/ui/status-mark';
import { PhoneOnly, Table } from '@/components/ui/table';
import type { CalendarYear } from '@/lib/hosts/holiday-years/model';
import type { HolidayYears } from '@/lib/hosts/holiday-years/queries';
import { countryName } from '@/lib/i18n/countries';
import type { Locale } from '@/lib/i18n/routing';

type Props = { record: HolidayYears; locale: Locale };

/** Years across, calendars down: those of hosts first. */
export async function CalendarTable({ record: { years, calendars }, locale }: Props) {
  const t = await getTranslations('holidays');
  return (
    <Table
      dense
      caption={t('table.title')}
      columns={[
        { key: 'country', header: t('table.country'), className: 'md:w-[32%]' },
        ...years.map((year) => ({ key: year, header: year })),
      ]}
      rows={calendars.map(({ country, hosts, years: own }) => ({
        key: country,
        cells: {
          country: (
            <>
              {countryName(locale, country)}
              {hosts > 0 ? (
                <span className="block font-normal text-muted text-small">
                  {t('table.hosts', { count: hosts })}
                </span>
              ) : null}
            </>
          ),
          ...Object.fromEntries(own.map((one) => [one.year, <Year key={one.year} year={one} />])),
        },
      }))}
    />
  );
}

/** How many days of a year are on record, and how far they may be trusted. */
async function Year({ year: { year, state, days } }: { year: CalendarYear }) {
  const t = await getTranslations('holidays');
  return (
    <>
      <PhoneOnly>{t('table.phone', { year })}</PhoneOnly>
      {state === 'missing' ? (
        <StatusMark status="caution" label={t('state.missing')} />
      ) : (
        <>
          {t('table.days', { count: days })}
          {state === 'provisional' ? (
            <span className="block text-muted text-small">{t('state.provisional')}</span>
          ) : null}
        </>
      )}
    </>
  );
}
