import { getTranslations } from 'next-intl/server';
import { AsideBlock } from '@/components/ui/section';
import { getCalendars } from '@/lib/hosts/calendars';
import type { Day } from '@/lib/hosts/day';
import type { VisitLevel } from '@/lib/hosts/settings';
import type { Locale } from '@/lib/i18n/routing';
import { MonthCalendar, MonthNotes } from './month-calendar';
import { monthOf } from './month-sheet';

const LEVELS = ['leader', 'deputy', 'expert'] as const satisfies readonly VisitLevel[];

type Props = { hostId: string; today: Day; locale: Locale };

/** Beside the inbox: the month in the host's calendar, and how soon a first answer is promised. */
export async function InboxAside({ hostId, today, locale }: Props) {
  const t = await getTranslations('desk.inbox');
  const { host, settings } = await getCalendars(hostId, null, monthOf(today));
  return (
    <>
      <div>
        <MonthCalendar today={today} days={host} locale={locale} />
        <p className="mt-2 text-muted text-note">{t('month.note')}</p>
        <MonthNotes days={host} locale={locale} />
      </div>
      <AsideBlock title={t('limits.title')}>
        <dl className="ledger">
          {LEVELS.map((level) => (
            <div key={level} className="flex justify-between gap-x-4">
              <dt>{t(`limits.${level}`)}</dt>
              <dd className="whitespace-nowrap">
                {t('limits.days', { count: settings.firstAnswer[level] })}
              </dd>
            </div>
          ))}
        </dl>
      </AsideBlock>
    </>
  );
}
