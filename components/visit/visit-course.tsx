import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { translator } from '@/lib/i18n/translate';
import type { EventSide } from '@/lib/visits/model';
import type { VisitDetail } from '@/lib/visits/views';
import { EventWords } from './event-words';
import { placeName } from './place-names';

/** One event as the city reads it. */
export type CourseEntry = {
  key: string;
  side: EventSide;
  date: string;
  title: string;
  by: string;
  body: ReactNode;
};

/** The events of a visit in the city's words, newest first; days are days in the city. */
export async function visitCourse(visit: VisitDetail, locale: Locale): Promise<CourseEntry[]> {
  const t = await getTranslations('visit.course');
  const say = await translator(locale);
  const by: Record<EventSide, string> = {
    city: placeName(locale, visit.city),
    host: placeName(locale, visit.host),
    timer: t('bySystem'),
  };
  return visit.timeline.map((entry) => {
    const code = `visits.timeline.city.${entry.kind}`;
    return {
      key: String(entry.seq),
      side: entry.side,
      date: formatDay(locale, dayIn(visit.city.timeZone, entry.at)),
      title: say(`${code}.title`, entry.params),
      by: by[entry.side],
      body: (
        <>
          <p>{say(`${code}.text`, entry.params)}</p>
          <EventWords
            entry={entry}
            reason={entry.reasonCode && t('reason', { reason: say(entry.reasonCode) })}
          />
        </>
      ),
    };
  });
}
