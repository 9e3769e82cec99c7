import { SECTOR_IDS, type SectorId, type TopicId } from '@/lib/taxonomy/ids';
import { sectorOfTopic } from '@/lib/taxonomy/taxonomy';

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

/** A statement that can be named, as a city hall is asked about it. */
export type StoredStatement = DocumentedStatement & { id: string };

/** What a row of the database holds of a statement. */
export type StatementRow = Omit<DocumentedStatement, 'sector' | 'topic'> & {
  sectorId: string;
  topicId: string | null;
};

/** A stored statement; none for a sector the taxonomy does not know, and without a sub-topic that is not of its sector. */
export function toStatement<Row extends StatementRow>({
  sectorId,
  topicId,
  ...rest
}: Row): (Omit<Row, 'sectorId' | 'topicId'> & Pick<DocumentedStatement, 'sector' | 'topic'>)[] {
  const sector = SECTOR_IDS.find((id) => id === sectorId);
  if (!sector) return [];
  const known = topicId !== null && sectorOfTopic(topicId) === sector;
  return [{ ...rest, sector, topic: known ? (topicId as TopicId) : null }];
}
