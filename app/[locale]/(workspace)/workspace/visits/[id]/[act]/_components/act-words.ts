import { getTranslations } from 'next-intl/server';
import { placeName } from '@/components/visit/place-names';
import { formatDays } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { cityVisitPath, cityVisitsPath } from '@/lib/visits/paths';
import type { VisitDetail } from '@/lib/visits/views';
import type { Act } from './acts';

/** Whether the city answers a proposal of the host with days of its own. */
const isCounter = (visit: VisitDetail) => visit.openProposal?.side === 'host';

export async function actTitle(act: Act, visit: VisitDetail): Promise<string> {
  const t = await getTranslations('visit.act');
  return act === 'dates' && isCounter(visit) ? t('dates.titleCounter') : t(`${act}.title`);
}

/** What the act does, before it is done. */
export async function actLead(act: Act, visit: VisitDetail, locale: Locale): Promise<string> {
  const t = await getTranslations('visit.act');
  const host = placeName(locale, visit.host);
  const days = visit.openProposal ?? visit.agreed;
  const dates = days ? formatDays(locale, days.startsOn, days.endsOn) : '';
  switch (act) {
    case 'dates':
      return isCounter(visit) ? t('dates.leadCounter', { host, dates }) : t('dates.lead', { host });
    case 'withdraw':
      return visit.submittedAt ? t('withdraw.lead', { host }) : t('withdraw.leadDraft');
    case 'delegation':
      return t('delegation.lead', { host, dates });
    case 'mandate':
      return t('mandate.lead');
    default:
      return t(`${act}.lead`, { host });
  }
}

/** The way here: the list, the visit, the act. */
export async function actCrumbs(act: Act, visit: VisitDetail) {
  const t = await getTranslations('visit');
  const layout = await getTranslations('layout');
  return {
    label: layout('crumbs'),
    steps: [
      { label: t('list.title'), href: cityVisitsPath },
      { label: visit.reference ?? t('noReference'), href: cityVisitPath(visit.id) },
      { label: await actTitle(act, visit) },
    ],
  };
}
