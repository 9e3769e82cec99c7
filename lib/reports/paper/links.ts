import 'server-only';
import { isDocumentDate } from '@/lib/cities/profile/proof';
import { formatPartialDay } from '@/lib/i18n/format';
import { textLanguage } from '@/lib/i18n/text-language';
import type { SectorLink, TopicTerm } from '@/lib/matching/model';
import { inSentence } from '@/lib/matching/phrases';
import { relatedWhy, sectorName, topicName } from '@/lib/taxonomy/taxonomy';
import type { Heading, Source } from './model';
import type { Sayer } from './sayer';

/** Of many sub-topics of one link, these are named. */
const MOST_TOPICS = 4;

/** Longer words or addresses of a proof are cut, with a sign that says so. */
const MOST_SIGNS = 110;

/** One link between two sectors: who supplies whom, and the sub-topics that meet. */
export function linkWords(link: SectorLink, { locale, t, city, host }: Sayer): Heading {
  const { citySector, hostSector, value } = link;
  const named = (id: typeof citySector) => sectorName(id, locale);
  if (link.kind === 'related') {
    const names = { own: inSentence(named(citySector), locale), theirs: named(hostSector) };
    const why = relatedWhy(citySector, hostSector, locale);
    return {
      title: t('reports.paper.related', { ...names, value }),
      text: t('matching.related', { why }),
    };
  }
  const exchange = t(`matching.exchange.host.${link.exchange}`, { city, host });
  const topics = countedTopics(link).map(({ topic }) => topicName(topic, locale));
  const left = topics.length - MOST_TOPICS;
  const list = topics.slice(0, MOST_TOPICS).join(t('reports.paper.join'));
  const said = list ? t('reports.paper.topics', { exchange, topics: list }) : exchange;
  return {
    title: t('reports.paper.link', { sector: named(citySector), value }),
    text: left > 0 ? t('reports.leftIds', { said, count: left }) : said,
  };
}

/** The proofs of what counts in the score, those of the strongest links first. */
export function sourcesOf(links: SectorLink[], sayer: Sayer): Source[] {
  return links.flatMap(countedTopics).flatMap(({ topic, evidence }) =>
    evidence.map(({ note, url, source, date, kind, disputed }) => {
      const text = note || source || url || '';
      const of = sayer.t(`reports.paper.kind.${disputed ? 'disputed' : (kind ?? 'declared')}`);
      return {
        topic: topicName(topic, sayer.locale),
        text: cut(text),
        lang: textLanguage(text),
        url: url ?? null,
        about: date ? sayer.t('reports.paper.source', { kind: of, date: dayOf(date, sayer) }) : of,
      };
    }),
  );
}

const countedTopics = ({ topics }: SectorLink): TopicTerm[] =>
  topics
    .filter(({ value }) => value > 0)
    .sort((one, other) => other.value - one.value || (one.topic < other.topic ? -1 : 1));

const dayOf = (date: string, { locale }: Sayer) =>
  isDocumentDate(date) ? formatPartialDay(locale, date) : date;

function cut(text: string): string {
  const signs = [...text.replace(/\s+/g, ' ')];
  return signs.length > MOST_SIGNS ? `${signs.slice(0, MOST_SIGNS - 1).join('')}…` : signs.join('');
}
