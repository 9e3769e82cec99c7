import { getTranslations } from 'next-intl/server';
import { MarkShape } from '@/components/ui/mark-shape';
import { PartyMark } from '@/components/ui/party-mark';
import { Section } from '@/components/ui/section';
import { Timeline, type TimelineItem } from '@/components/ui/timeline';
import { placeName } from '@/components/visit/place-names';
import { visitCourse } from '@/components/visit/visit-course';
import type { VisitProps } from './visit-props';

/** What happened, newest first, with the next step on top and both parties' marks. */
export async function CourseSection({ visit, locale }: VisitProps) {
  const t = await getTranslations('visit.course');
  const next = await nextStep(visit, locale);
  const past = await visitCourse(visit, locale);
  return (
    <Section
      title={t('title')}
      note={
        <div className="flex flex-wrap gap-x-5">
          <PartyMark party="city" label={placeName(locale, visit.city)} />
          <PartyMark party="host" label={placeName(locale, visit.host)} />
        </div>
      }
    >
      <Timeline
        items={[
          ...(next ? [next] : []),
          ...past.map((entry) => ({
            ...entry,
            mark:
              entry.side === 'timer' ? (
                <MarkShape shape="clock" className="text-muted" />
              ) : (
                <PartyMark party={entry.side} />
              ),
          })),
        ]}
      />
    </Section>
  );
}

async function nextStep(
  visit: VisitProps['visit'],
  locale: VisitProps['locale'],
): Promise<TimelineItem | null> {
  const { next, holder } = visit.turn;
  if (next === 'nothing') return null;
  const t = await getTranslations('visit.course');
  const words = await getTranslations('visits.next');
  const host = placeName(locale, visit.host);
  const theirs = holder === 'host';
  return {
    key: 'next',
    date: <strong className="text-ink">{t('next')}</strong>,
    mark: <PartyMark party="next" />,
    title: theirs ? words(`other.${next}`, { who: host }) : words(`own.${next}`),
    by: theirs ? host : t('you'),
  };
}
