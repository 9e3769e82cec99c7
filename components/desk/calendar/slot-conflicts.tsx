import { getTranslations } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { AppLink } from '@/components/ui/app-link';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { StatusMark } from '@/components/ui/status-mark';
import { TextLink } from '@/components/ui/text-link';
import { placeName } from '@/components/visit/place-names';
import { formatDays } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { deskVisitPath } from '@/lib/visits/paths';
import type {
  CalendarEntry,
  StayConflicts,
  VisitConflicts,
} from '@/lib/visits/slots/calendar-model';
import type { VisitCity } from '@/lib/visits/views';
import { KindWords, laneNameIn } from './entry-words';

type Props = { conflicts: VisitConflicts; city: VisitCity; locale: Locale };

/** Beside the dates of a request: who has the same days, who else wants them, and which are free. */
export async function SlotConflicts({ conflicts, city, locale }: Props) {
  const { stays, sameCity } = conflicts;
  if (stays.length === 0 && sameCity.length === 0) return null;
  const t = await getTranslations('calendar.conflicts');
  const [first] = stays;
  return (
    <div className="pt-5">
      <h3>{t('title')}</h3>
      {stays.length > 0 ? (
        <Ledger>
          {stays.map((stay) => (
            <Stay key={stay.entry.key} stay={stay} locale={locale} />
          ))}
        </Ledger>
      ) : null}
      {sameCity.length > 0 ? (
        <div className="pt-3">
          <p className="font-semibold">{t('own', { city: placeName(locale, city) })}</p>
          <EntryLines entries={sameCity} locale={locale} />
        </div>
      ) : null}
      {first ? (
        <p className="pt-3 text-small">
          <TextLink href={`/desk/calendar?month=${first.entry.startsOn.slice(0, 7)}`}>
            {t('toCalendar')}
          </TextLink>
        </p>
      ) : null}
    </div>
  );
}

async function Stay({ stay, locale }: { stay: StayConflicts; locale: Locale }) {
  const t = await getTranslations('calendar.conflicts');
  const { entry, lanes, rivals, nearest, letter } = stay;
  const days = (of: { startsOn: string; endsOn: string }) =>
    formatDays(locale, of.startsOn, of.endsOn);
  const isFull = lanes.every(({ isOpen, taken }) => !isOpen || taken.length > 0);
  return (
    <LedgerRow start={<StatusMark status={isFull ? 'caution' : 'met'} />}>
      <span className="font-semibold">
        {t(`stay.${entry.kind === 'firm' ? 'agreed' : entry.kind}`, {
          letter: letter ?? '',
          dates: days(entry),
        })}
      </span>
      <ul className="text-small">
        {lanes.map(({ lane, isOpen, taken }) => (
          <li key={lane.id}>
            {laneNameIn(locale, lane)}
            {locale === 'zh-CN' ? '：' : ': '}
            {taken.length > 0 ? (
              <EntryLines entries={taken} locale={locale} />
            ) : (
              <span className="text-muted">{isOpen ? t('free') : t('closed')}</span>
            )}
          </li>
        ))}
      </ul>
      {rivals.length > 0 ? (
        <div className="text-small">
          {t('rivals')}
          <EntryLines entries={rivals} locale={locale} />
        </div>
      ) : null}
      {isFull || entry.kind === 'window' ? (
        <p className="text-muted text-small">
          {nearest ? t('nearest', { dates: days(nearest) }) : t('noneFree')}
        </p>
      ) : null}
    </LedgerRow>
  );
}

function EntryLines({ entries, locale }: { entries: readonly CalendarEntry[]; locale: Locale }) {
  return (
    <ul className="text-small">
      {entries.map((entry) => (
        <li key={entry.key} className="flex flex-wrap gap-x-3">
          <AppLink href={deskVisitPath(entry.visitId)} className="link">
            <CityName city={entry.city} locale={locale} />
          </AppLink>
          <span>{formatDays(locale, entry.startsOn, entry.endsOn)}</span>
          <span className="text-muted">
            <KindWords entry={entry} locale={locale} />
          </span>
        </li>
      ))}
    </ul>
  );
}
