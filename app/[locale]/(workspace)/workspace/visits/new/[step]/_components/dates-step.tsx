import { getTranslations } from 'next-intl/server';
import { BestWindowList } from '@/components/visit/best-window-list';
import { CalendarTable } from '@/components/visit/calendar-table';
import { CalendarNotes, DateCalendar } from '@/components/visit/date-calendar';
import { placeName } from '@/components/visit/place-names';
import { stripSpan } from '@/components/visit/strip-data';
import { WindowFields } from '@/components/visit/window-fields';
import { calendarOf } from '@/lib/hosts/working-days';
import { formatDay } from '@/lib/i18n/format';
import { sentences } from '@/lib/i18n/lists';
import { type BestWindow, bestWindows } from '@/lib/visits/best-windows';
import { levelOf } from '@/lib/visits/deadlines';
import { saveDatesAction } from '@/lib/visits/request-actions';
import { MOST_WINDOWS, windowLetter } from '@/lib/visits/windows';
import { Beside } from './beside';
import { EventFields, StopFields } from './journey-fields';
import { StepForm } from './step-form';
import type { StepProps } from './step-props';

/** One to three windows, with both calendars and what the rules say about each. */
export async function DatesStep(props: StepProps) {
  const { draft, locale, calendars } = props;
  const { content, host } = draft;
  const t = await getTranslations('request.dates');
  const { settings } = calendars;
  const virtual = content.format === 'virtual';
  const more = await getTranslations('requestMore');
  const best = suggested(props);
  const names = { host: placeName(locale, host) };
  return (
    <StepForm step="dates" action={saveDatesAction} {...props}>
      <div className="text-muted">
        {virtual ? null : (
          <p>
            {sentences(locale, [
              t('earliest', {
                ...names,
                day: formatDay(locale, draft.earliestStart),
                days: settings.leadTimeMinimum,
              }),
              t('comfortable', {
                day: formatDay(locale, draft.comfortableStart),
                days: settings.leadTime[levelOf(content.headRankBand)],
              }),
            ])}
          </p>
        )}
        <p>{t('zone', names)}</p>
      </div>
      <section className="border-ink border-t pt-4">
        <h2>{t('strip.title')}</h2>
        <div className="pb-3 text-muted text-small">
          <CalendarNotes locale={locale} city={draft.city} host={host} calendars={calendars} />
        </div>
        <DateCalendar
          locale={locale}
          city={draft.city}
          host={host}
          calendars={calendars}
          start={props.stripFrom}
          windows={content.windows}
          findings={draft.findings}
          quietMonths={draft.quietMonths}
          best={best}
        />
        <h3 className="pt-5">{more('best.title')}</h3>
        <p className="text-muted text-small">{more('best.note', names)}</p>
        <BestWindowList
          locale={locale}
          host={host}
          windows={best}
          guestKnown={calendars.guest !== null}
        />
        <div className="pt-3">
          <CalendarTable
            locale={locale}
            city={draft.city}
            host={host}
            calendars={calendars}
            start={props.stripFrom}
            quietMonths={draft.quietMonths}
          />
        </div>
      </section>
      {Array.from({ length: MOST_WINDOWS }, (_, index) => windowLetter(index)).map(
        (letter, index) => (
          <Beside key={letter} field="windows" window={letter} {...props}>
            <WindowFields
              index={index}
              window={content.windows[index]}
              reasonAbove={settings.stay.reasonAbove}
              lang={content.textLocale}
            />
          </Beside>
        ),
      )}
      <EventFields {...props} />
      <StopFields {...props} />
    </StepForm>
  );
}

/** Windows of the days shown that suit both calendars and leave the usual time to prepare. */
function suggested({ draft, calendars, stripFrom }: StepProps): BestWindow[] {
  const { from, to } = stripSpan(stripFrom);
  const start = draft.content.format === 'virtual' ? draft.today : draft.comfortableStart;
  return bestWindows({
    today: draft.today,
    from: start > from ? start : from,
    to,
    days: draft.content.windows[0]?.days ?? calendars.settings.stay.usual,
    host: calendarOf(calendars.host),
    guest: calendars.guest && calendarOf(calendars.guest),
    quietMonths: draft.quietMonths,
    closed: calendars.closed,
  });
}
