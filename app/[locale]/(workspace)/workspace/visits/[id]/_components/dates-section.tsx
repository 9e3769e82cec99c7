import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { CalendarLink } from '@/components/visit/calendar-link';
import { CalendarNotes } from '@/components/visit/date-calendar';
import { visitCalendar } from '@/components/visit/visit-calendar';
import type { VisitProps } from './visit-props';

/** The wanted windows and the days at issue, against both calendars. */
export async function DatesSection({ visit, locale }: VisitProps) {
  const t = await getTranslations('visit.dates');
  const { calendar, calendars } = await visitCalendar(visit, locale);
  if (!calendar) {
    return (
      <Section title={t('title')}>
        <p className="text-muted">{t('none')}</p>
      </Section>
    );
  }
  return (
    <Section
      title={t('title')}
      note={
        <CalendarNotes locale={locale} city={visit.city} host={visit.host} calendars={calendars} />
      }
    >
      {calendar}
      <CalendarLink visit={visit} locale={locale} />
    </Section>
  );
}
