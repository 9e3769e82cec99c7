import { getTranslations } from 'next-intl/server';
import { formatDay, formatDays } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import type { VisitDetail } from '@/lib/visits/views';

/** What follows from the days at issue, each with its day. */
export async function visitMilestones(visit: VisitDetail, locale: Locale) {
  const t = await getTranslations('visit.after');
  const milestone = await getTranslations('visits.milestone');
  const days = visit.openProposal ?? visit.agreed;
  return visit.milestones.map(({ code, due }) => ({
    key: code,
    term: milestone(code),
    value:
      code === 'visit' && days
        ? formatDays(locale, days.startsOn, days.endsOn)
        : t('by', { date: formatDay(locale, due) }),
  }));
}
