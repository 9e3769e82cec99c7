import { getTranslations } from 'next-intl/server';
import { placeName } from '@/components/visit/place-names';
import type { Situation } from '@/components/visit/situation';
import { formatDays } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { openChange } from '@/lib/visits/changes/model';
import type { VisitDetail } from '@/lib/visits/views';

/** The headline of the frame, in one sentence. */
export async function nowTitle(
  situation: Situation,
  visit: VisitDetail,
  locale: Locale,
): Promise<string> {
  const t = await getTranslations('visit.now');
  const host = placeName(locale, visit.host);
  const days = visit.openProposal ?? visit.agreed;
  const dates = days ? formatDays(locale, days.startsOn, days.endsOn) : '';
  const count = visit.remarks.filter((one) => one.answeredAt === null).length;
  switch (situation) {
    case 'draft':
    case 'withdrawn':
    case 'cancelled':
    case 'expired':
      return t(`${situation}.title`);
    case 'submitted':
    case 'in_review':
    case 'declined':
      return t(`${situation}.title`, { host });
    case 'agreed':
    case 'proposal':
    case 'invited':
      return t(`${situation}.title`, { host, dates });
    case 'own_proposal':
    case 'confirmed':
    case 'completed':
    case 'closed':
      return t(`${situation}.title`, { dates });
    case 'changes_requested':
      return t('changes_requested.title', { count });
    case 'change':
      return t('change.title', { host, dates: wantedDates(visit, locale) });
    case 'own_change':
      return t('own_change.title', { point: openChange(visit)?.point ?? 'dates' });
  }
}

/** The days a host asks for instead of the agreed ones: it can change nothing else. */
function wantedDates(visit: VisitDetail, locale: Locale): string {
  const change = openChange(visit);
  return change?.point === 'dates'
    ? formatDays(locale, change.after.startsOn, change.after.endsOn)
    : '';
}
