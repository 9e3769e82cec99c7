import { getTranslations } from 'next-intl/server';
import { formatDays, monthName } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import type { BestWindow } from '@/lib/visits/best-windows';
import { placeName } from './place-names';

type Props = {
  locale: Locale;
  host: Parameters<typeof placeName>[1];
  windows: readonly BestWindow[];
  /** Whether the holidays of the guest's country are on record. */
  guestKnown: boolean;
};

/** The windows that suit both calendars, each by its name, its days and one sentence that says why. */
export async function BestWindowList({ locale, host, windows, guestKnown }: Props) {
  const t = await getTranslations('requestMore.best');
  if (windows.length === 0) return <p className="text-muted">{t('none')}</p>;
  return (
    <ol className="ledger">
      {windows.map((one, index) => (
        <li key={one.earliest}>
          <p className="font-semibold">
            {t('name', {
              number: index + 1,
              part: one.part,
              month: monthName(locale, one.month),
              year: String(one.year),
              dates: formatDays(locale, one.earliest, one.latest),
            })}
          </p>
          <p className="text-muted">
            {t(`why.${one.why}`, {
              host: placeName(locale, host),
              known: guestKnown ? 'yes' : 'no',
              days: one.workingDays,
              atHost: one.hostHolidays,
              atHome: one.guestHolidays,
              quiet: one.quietDays,
              closed: one.closedDays,
            })}
          </p>
        </li>
      ))}
    </ol>
  );
}
