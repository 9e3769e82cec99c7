import { SECTOR_IDS, type SectorId, type TopicId } from '@/lib/taxonomy/ids';
import { sectorOfTopic } from '@/lib/taxonomy/taxonomy';
import type { EvidenceRef, Profile, SectorInterest } from './model';

/** What a public programme page says a city works on, in the page's own words. */
export type DocumentedStatement = {
  sector: SectorId;
  topic: TopicId | null;
  offer: boolean;
  seek: boolean;
  wording: string;
  programme: string;
  /** Year, month or period, as the page gives it. */
  pageDate: string | null;
  url: string;
};

type Row = Omit<DocumentedStatement, 'sector' | 'topic'> & {
  sectorId: string;
  topicId: string | null;
};

/** A stored statement; none for a sector or sub-topic the taxonomy does not know. */
export function toStatement({ sectorId, topicId, ...rest }: Row): DocumentedStatement[] {
  const sector = SECTOR_IDS.find((id) => id === sectorId);
  if (!sector) return [];
  const known = topicId !== null && sectorOfTopic(topicId) === sector;
  return [{ ...rest, sector, topic: known ? (topicId as TopicId) : null }];
}

/** Ruling: documented interests weigh "important". */
const DOCUMENTED_PRIORITY = 2;

/**
 * A city that has declared nothing, as public programme pages describe it: each sector with the union of its directions,
 * each named sub-topic with its pages as evidence marked `documented`. Nothing else is known, so every other section is
 * unanswered; the newest page is the date of the profile.
 */
export function documentedProfile(id: string, statements: readonly DocumentedStatement[]): Profile {
  const sectors = [...new Set(statements.map((one) => one.sector))].map((sector) =>
    interestOf(sector, statements),
  );
  const updatedAt = newestDate(statements);
  return {
    id,
    sectors,
    modes: [],
    networks: [],
    character: [],
    readiness: {},
    answered: { sectors: sectors.length > 0 },
    ...(updatedAt && { updatedAt }),
  };
}

function interestOf(id: SectorId, statements: readonly DocumentedStatement[]): SectorInterest {
  const own = statements.filter((one) => one.sector === id);
  const topics = [...new Set(own.flatMap((one) => one.topic ?? []))];
  return {
    id,
    priority: DOCUMENTED_PRIORITY,
    dirs: dirsOf(own),
    topics: topics.map((topic) => {
      const pages = own.filter((one) => one.topic === topic);
      return { id: topic, dirs: dirsOf(pages), evidence: pages.map(evidenceOf) };
    }),
  };
}

const dirsOf = (statements: readonly DocumentedStatement[]) => ({
  offer: statements.some((one) => one.offer),
  seek: statements.some((one) => one.seek),
});

const evidenceOf = ({ wording, programme, pageDate, url }: DocumentedStatement): EvidenceRef => ({
  kind: 'documented',
  note: wording,
  source: programme,
  url,
  ...(pageDate && { date: pageDate }),
});

/** The end of a period of years (2021-2023) counts; a month (2020-07) stays as it is. */
function newestDate(statements: readonly DocumentedStatement[]): string | undefined {
  const dates = statements.flatMap(({ pageDate }) => {
    const period = /^\d{4}-(\d{4})$/.exec(pageDate ?? '');
    if (period) return [period[1] ?? ''];
    return pageDate && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(pageDate) ? [pageDate] : [];
  });
  return dates.sort().at(-1);
}
