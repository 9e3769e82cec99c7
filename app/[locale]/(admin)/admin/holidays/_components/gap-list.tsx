import { getTranslations } from 'next-intl/server';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { StatusMark } from '@/components/ui/status-mark';
import type { HolidayYears } from '@/lib/hosts/holiday-years/queries';
import { countryName } from '@/lib/i18n/countries';
import { listed } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';

type Props = { record: HolidayYears; locale: Locale };

const GAPS = ['missing', 'provisional'] as const;

/** Years that are missing or provisional, with the calendars they are missing from. */
export async function GapList({ record: { years, calendars }, locale }: Props) {
  const t = await getTranslations('holidays');
  const gaps = years.flatMap((year) =>
    GAPS.map((state) => ({
      year,
      state,
      countries: calendars
        .filter((one) => one.years.some((own) => own.year === year && own.state === state))
        .map((one) => one.country),
    })).filter((one) => one.countries.length > 0),
  );
  if (gaps.length === 0) return <StatusMark status="met" label={t('gaps.none')} />;
  return (
    <Ledger>
      {gaps.map(({ year, state, countries }) => (
        <LedgerRow key={`${year} ${state}`}>
          <h3>{t('gaps.year', { year })}</h3>
          <StatusMark
            status={state === 'missing' ? 'caution' : 'in_progress'}
            label={t(`state.${state}`)}
          />
          <p>
            {countries.length === calendars.length
              ? t('gaps.all', { count: countries.length })
              : listed(
                  locale,
                  countries.map((code) => countryName(locale, code)),
                )}
          </p>
        </LedgerRow>
      ))}
    </Ledger>
  );
}
