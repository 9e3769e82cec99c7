import { getTranslations } from 'next-intl/server';
import { CalendarNotes, DateCalendar } from '@/components/visit/date-calendar';
import { placeName } from '@/components/visit/place-names';
import { WindowFields } from '@/components/visit/window-fields';
import { formatDay } from '@/lib/i18n/format';
import { sentences } from '@/lib/i18n/lists';
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
          <CalendarNotes locale={locale} city={draft.city} calendars={calendars} />
        </div>
        <DateCalendar
          locale={locale}
          city={draft.city}
          host={host}
          calendars={calendars}
          start={props.stripFrom}
          windows={content.windows}
          findings={draft.findings}
        />
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
