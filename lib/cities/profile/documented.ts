import { SECTOR_IDS, type SectorId } from '@/lib/taxonomy/ids';
import type { StoredStatement } from '../documented-statement';
import { LIMITS } from './limits';
import type { Proof, SectorAnswer } from './model';
import { isDocumentDate, isPublicAddress } from './proof';

/** Statements that the profile does not say yet: neither the sector, nor, where a page names one, the sub-topic. */
export const openStatements = (
  statements: readonly StoredStatement[],
  sectors: readonly SectorAnswer[],
): StoredStatement[] =>
  statements.filter(({ sector, topic }) => {
    const answer = sectors.find(({ id }) => id === sector);
    return !answer || (topic !== null && !answer.topics.some(({ id }) => id === topic));
  });

/**
 * The sectors with these statements as the city's own: directions and sub-topics are added, each sub-topic with its page
 * as the proof. What the city has answered itself stays; how important a sector is only the city can say.
 */
export function withStatements(
  sectors: readonly SectorAnswer[],
  statements: readonly StoredStatement[],
): SectorAnswer[] {
  return SECTOR_IDS.flatMap((id) => {
    const own = statements.filter(({ sector }) => sector === id);
    const answer = sectors.find((one) => one.id === id);
    if (own.length === 0) return answer ? [answer] : [];
    return [adopted(answer ?? blank(id), own)];
  });
}

const blank = (id: SectorId): SectorAnswer => ({
  id,
  priority: null,
  offer: false,
  seek: false,
  topics: [],
});

function adopted(answer: SectorAnswer, own: readonly StoredStatement[]): SectorAnswer {
  const topics = [...answer.topics];
  for (const { topic, ...page } of own) {
    if (topic === null || topics.some(({ id }) => id === topic)) continue;
    topics.push({ id: topic, proof: proofOf(page) });
  }
  return {
    ...answer,
    offer: answer.offer || own.some(({ offer }) => offer),
    seek: answer.seek || own.some(({ seek }) => seek),
    topics,
  };
}

/** The page as a proof: a period of years counts by its end. */
function proofOf({
  wording,
  url,
  pageDate,
}: Pick<StoredStatement, 'wording' | 'url' | 'pageDate'>): Proof {
  const date = pageDate?.replace(/^\d{4}-(\d{4})$/, '$1') ?? '';
  return {
    url: isPublicAddress(url) ? url : '',
    note: [...wording].slice(0, LIMITS.note).join(''),
    date: isDocumentDate(date) ? date : '',
  };
}
