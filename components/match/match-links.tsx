import { getTranslations } from 'next-intl/server';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import { Marked, MarkShape } from '@/components/ui/mark-shape';
import { type Row, Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { isDocumentDate } from '@/lib/cities/profile/proof';
import { formatPartialDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { textLanguage } from '@/lib/i18n/text-language';
import type { CityEvidence } from '@/lib/matching/load-city-profiles';
import type { EvidenceRef, SectorLink, TopicTerm } from '@/lib/matching/model';
import { relatedWhy, sectorName, topicName } from '@/lib/taxonomy/taxonomy';
import type { MatchWords } from './match-words';

type Props = {
  links: SectorLink[];
  words: MatchWords;
  /** What the city's side rests on: a sector without a named sub-topic has no proof of its own to tell it by. */
  evidence: CityEvidence;
};

/** The list twin of the ribbons: each link, who supplies whom, the sub-topics that meet, and what proves them. */
export async function MatchLinks({ links, words, evidence }: Props) {
  const t = await getTranslations('match');
  if (links.length === 0) return <p>{t('links.none')}</p>;
  const rows = await Promise.all(links.map((link) => linkRow(link, words, evidence)));
  return (
    <Table
      caption={t('links.caption')}
      columns={[
        { key: 'link', header: t('links.link') },
        { key: 'topics', header: t('links.topics') },
        { key: 'evidence', header: t('links.evidence') },
      ]}
      rows={rows}
    />
  );
}

async function linkRow(link: SectorLink, words: MatchWords, evidence: CityEvidence): Promise<Row> {
  const t = await getTranslations('match');
  const m = await getTranslations('matching');
  const { locale, city, host, perspective } = words;
  const direct = link.kind === 'direct';
  const sector = sectorName(direct ? link.citySector : link.hostSector, locale);
  const counted = link.topics.filter((topic) => topic.value > 0);
  const attached = counted.filter((topic) => topic.evidence.length > 0).length;
  return {
    key: `${link.citySector} ${link.hostSector}`,
    cells: {
      link: (
        <span className={direct ? undefined : 'font-normal'}>
          {t('links.value', { sector, value: link.value })}
        </span>
      ),
      topics: direct ? (
        <>
          <p>
            {counted.length > 0
              ? t('links.topicList', {
                  topics: counted
                    .map((term) => topicName(term.topic, locale))
                    .join(t('links.join')),
                })
              : t('links.noTopics')}
          </p>
          <p className="text-muted text-small">
            {m(`exchange.${perspective}.${link.exchange}`, { city, host })}
          </p>
        </>
      ) : (
        m('related', { why: relatedWhy(link.citySector, link.hostSector, locale) })
      ),
      evidence: direct ? (
        <>
          <EvidenceMark
            kind={
              evidence === 'documented' || counted.some(isDocumented) ? 'documented' : 'declared'
            }
            label={m('evidence.summary', { attached, total: counted.length })}
          />
          <EvidenceList topics={counted} words={words} />
        </>
      ) : (
        <span className="text-muted">{t('links.fromMethod')}</span>
      ),
    },
  };
}

const isDocumented = (topic: TopicTerm) => topic.evidence.some((one) => one.kind === 'documented');

/** Each proof by the sub-topic it belongs to, the city's before the host's. */
async function EvidenceList({ topics, words }: { topics: TopicTerm[]; words: MatchWords }) {
  const proofs = topics.flatMap(({ topic, evidence, hostEvidence }) => [
    ...evidence.map((item, at) => ({
      key: `${topic} city ${at}`,
      topic,
      item,
      by: 'city' as const,
    })),
    ...hostEvidence.map((item, at) => ({
      key: `${topic} host ${at}`,
      topic,
      item,
      by: 'host' as const,
    })),
  ]);
  if (proofs.length === 0) return null;
  return (
    <ul className="mt-1 text-small">
      {proofs.map(({ key, topic, item, by }) => (
        <li key={key} className="pb-1.5">
          <Proof item={item} name={topicName(topic, words.locale)} by={by} words={words} />
        </li>
      ))}
    </ul>
  );
}

type ProofProps = { item: EvidenceRef; name: string; by: 'city' | 'host'; words: MatchWords };

/** A link is named after its sub-topic; a note stands in the city's own words. Then its kind, who says so, and when. */
async function Proof({ item, name, by, words }: ProofProps) {
  const m = await getTranslations('matching');
  const { locale } = words;
  const kind = item.kind ?? 'declared';
  const said =
    kind === 'documented'
      ? m('evidence.documented')
      : m(`evidence.declaredBy.${by}`, { host: words.host });
  const parts = [said, item.source, item.date && documentDate(locale, item.date)].filter(Boolean);
  return (
    <>
      {item.url ? <TextLink href={item.url}>{name}</TextLink> : name}
      {item.note && (
        <span className="block text-muted" lang={textLanguage(item.note)}>
          {item.note}
        </span>
      )}
      <span className="block text-muted text-note">{parts.join(' · ')}</span>
      {item.disputed && (
        <span className="block text-brass text-note">
          <Marked mark={<MarkShape shape="warning" />} label={m('evidence.disputed')} />
        </span>
      )}
    </>
  );
}

/** Dates of evidence that came in by a file may be worded freely; those stay as they are. */
const documentDate = (locale: Locale, date: string) =>
  isDocumentDate(date) ? formatPartialDay(locale, date) : date;
