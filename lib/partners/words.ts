import { cityNameIn } from '@/lib/cities/name-in';
import type { HostSummary } from '@/lib/hosts/queries';
import { formatPartialDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import type { Translate } from '@/lib/i18n/translate';
import { relatedWhy, sectorName, topicName } from '@/lib/taxonomy/taxonomy';
import type { Contacts, PartnerLine } from './model';

/** Who reads, for what is said on screen and in the workbook alike. */
export type Reader = { t: Translate; locale: Locale };

/** How a city and a sector of the host meet, sentence by sentence. */
export function howWords(
  { city, meeting }: Pick<PartnerLine, 'city' | 'meeting'>,
  host: HostSummary,
  { t, locale }: Reader,
): string[] {
  const names = { city: cityNameIn(locale, city), host: cityNameIn(locale, host) };
  if (meeting.kind === 'city_only') return [t('partners.how.cityOnly', names)];
  const { link, kind } = meeting;
  if (kind === 'related') {
    const why = relatedWhy(link.citySector, link.hostSector, locale);
    return [
      t('partners.how.related', { ...names, sector: sectorName(link.citySector, locale), why }),
    ];
  }
  const topics = link.topics.filter((topic) => topic.value > 0);
  return [
    t(`matching.exchange.host.${link.exchange}`, names),
    topics.length > 0
      ? t('match.links.topicList', {
          topics: topics.map((one) => topicName(one.topic, locale)).join(t('match.links.join')),
        })
      : t('match.links.noTopics'),
  ];
}

/** Ties, visits and interests in words; empty when there has been nothing. */
export function contactWords({ tie, visits, interest }: Contacts, { t, locale }: Reader): string[] {
  const kind = tie && t(`cities.tie.kind.${tie.kind as 'twinned'}`);
  return [
    kind && tie.since
      ? t('candidates.stage.tieSince', { kind, date: formatPartialDay(locale, tie.since) })
      : kind,
    visits.held > 0 ? t('partners.contacts.held', { count: visits.held }) : null,
    visits.open > 0 ? t('partners.contacts.open', { count: visits.open }) : null,
    interest && t('partners.contacts.interest', { status: interest }),
  ].filter((word) => word !== null);
}
