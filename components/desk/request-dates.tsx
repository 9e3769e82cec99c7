import { getTranslations } from 'next-intl/server';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { PartyMark } from '@/components/ui/party-mark';
import { CalendarNotes, DateCalendar } from '@/components/visit/date-calendar';
import { placeName } from '@/components/visit/place-names';
import { stripSpan, stripStart } from '@/components/visit/strip-data';
import { UserText } from '@/components/visit/user-text';
import { getCalendars } from '@/lib/hosts/calendars';
import { dayIn } from '@/lib/hosts/day';
import { formatDay, formatDays } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { textLanguage } from '@/lib/i18n/text-language';
import { isReleased } from '@/lib/visits/stages';
import type { DateProposal } from '@/lib/visits/state';
import type { VisitDetail } from '@/lib/visits/views';
import { isWholeWindow } from '@/lib/visits/windows';

type Props = { visit: VisitDetail; locale: Locale };

/** Both calendars, the wanted windows and the days at issue over half a year. */
export async function DeskCalendar({ visit, locale }: Props) {
  const t = await getTranslations('desk.dates');
  const days = visit.openProposal ?? visit.agreed;
  const windows = visit.request.windows
    .filter(isWholeWindow)
    .map((one) => ({ startsOn: one.earliest, endsOn: one.latest }));
  if (windows.length === 0 && !days) return <p className="text-muted">{t('none')}</p>;
  const start = stripStart(visit.today, days ? [...windows, days] : windows);
  const calendars = await getCalendars(visit.host.id, visit.city.countryCode, stripSpan(start));
  const settled = isReleased(visit.status) ? 'released' : 'agreed';
  const kind = visit.openProposal?.side ?? settled;
  return (
    <>
      <DateCalendar
        locale={locale}
        city={visit.city}
        host={visit.host}
        calendars={calendars}
        start={start}
        windows={visit.request.windows}
        findings={visit.findings}
        days={
          days
            ? {
                startsOn: days.startsOn,
                endsOn: days.endsOn,
                label: t(`label.${kind}`, {
                  city: placeName(locale, visit.city),
                  dates: formatDays(locale, days.startsOn, days.endsOn),
                }),
              }
            : undefined
        }
      />
      <div className="mt-2 text-muted text-note">
        <CalendarNotes locale={locale} city={visit.city} host={visit.host} calendars={calendars} />
      </div>
    </>
  );
}

/** Every proposal of days, newest first: whose, in what state, until when the host keeps the days free. */
export async function ProposalList({ visit, locale }: Props) {
  if (visit.proposals.length === 0) return null;
  const t = await getTranslations('desk.dates');
  const status = await getTranslations('visits.proposalStatus');
  const newest = [...visit.proposals].sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime());
  return (
    <div className="pt-5">
      <h3>{t('proposals')}</h3>
      <Ledger>
        {newest.map((one) => (
          <LedgerRow
            key={one.id}
            start={<PartyMark party={one.side} />}
            end={<span className="text-small">{status(one.status)}</span>}
          >
            {t(`by.${one.side}`, {
              city: placeName(locale, visit.city),
              dates: formatDays(locale, one.startsOn, one.endsOn),
            })}
            <span className="block text-muted text-small">
              {formatDay(locale, dayIn(visit.host.timeZone, one.madeAt))}
              <Held proposal={one} locale={locale} />
            </span>
            {one.note ? (
              <span className="block text-muted text-small">
                <UserText lang={textLanguage(one.note)}>{one.note}</UserText>
              </span>
            ) : null}
          </LedgerRow>
        ))}
      </Ledger>
    </div>
  );
}

async function Held({ proposal, locale }: { proposal: DateProposal; locale: Locale }) {
  if (!proposal.heldUntil || proposal.status !== 'open') return null;
  const t = await getTranslations('desk.dates');
  return <span> · {t('held', { day: formatDay(locale, proposal.heldUntil) })}</span>;
}
