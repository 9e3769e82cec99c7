import type { SectorId, TopicId } from '@/lib/taxonomy/ids';
import type { FactorId, MatchResult, SectorLink } from './model';

type Side = 'city' | 'host';
type Answered = Exclude<FactorId, 'themes'>;

/** The name of one term of a result. Every sentence about a match carries those it was made from. */
export type TermId =
  | 'score'
  | 'mutual'
  | 'gate'
  | 'range'
  | `fit:${Side}`
  | `own:${Side}:${SectorId}`
  | `link:${SectorId}>${SectorId}`
  | `topic:${TopicId}`
  | `evidence:${TopicId}`
  | `factor:${FactorId}`
  | `shared:${Answered}:${string}`
  | `blank:${Side}:${Answered}`
  | `confidence:${'value' | 'completeness' | 'evidence' | 'freshness'}`
  | OrderTermId;

/** Terms of an order, which one result alone does not have. */
type OrderTermId = 'place' | 'robustness';

/** A statement and the terms it is made from: at least one, or it must not be said. */
export type Told<T> = T & { terms: readonly TermId[] };

/** A term and what it does: 0 where the result would be the same without it. */
export type Term = { id: TermId; size: number };

export const linkTerm = ({
  citySector,
  hostSector,
}: Pick<SectorLink, 'citySector' | 'hostSector'>): TermId => `link:${citySector}>${hostSector}`;

/**
 * All terms of a result. What lowers it counts by how much it takes away: a gate that is open, an answer that is given
 * and a fresh profile do nothing.
 */
export function termsIn(result: MatchResult): Term[] {
  const { score, mutual, gate, cityFit, hostFit, range, confidence } = result;
  if (!result.rankable) return [{ id: 'score', size: 0 }];
  return [
    { id: 'score', size: score },
    { id: 'mutual', size: mutual },
    { id: 'gate', size: 1 - gate },
    { id: 'range', size: range.best - score },
    { id: 'fit:city', size: cityFit },
    { id: 'fit:host', size: hostFit },
    ...ownTerms(result, 'city'),
    ...ownTerms(result, 'host'),
    ...result.links.flatMap(linkTerms),
    ...result.factors.flatMap(factorTerms),
    { id: 'confidence:value', size: confidence.value },
    { id: 'confidence:completeness', size: confidence.completeness },
    { id: 'confidence:evidence', size: confidence.evidenceShare },
    { id: 'confidence:freshness', size: 1 - confidence.freshness },
  ];
}

const ownTerms = ({ fits }: MatchResult, side: Side): Term[] =>
  fits[side].map(({ sector, points }) => ({ id: `own:${side}:${sector}`, size: points }));

/** A link that is not the strongest of its sector on either side counts nowhere, nor do its sub-topics. */
function linkTerms(link: SectorLink): Term[] {
  const counts = link.bestFor.city || link.bestFor.host ? 1 : 0;
  return [
    { id: linkTerm(link), size: counts * link.value },
    ...link.topics.flatMap(({ topic, value, evidence }): Term[] => [
      { id: `topic:${topic}`, size: counts * value },
      { id: `evidence:${topic}`, size: counts * (value > 0 ? evidence.length : 0) },
    ]),
  ];
}

function factorTerms({ id, points, shared, answered }: MatchResult['factors'][number]): Term[] {
  const factor: Term = { id: `factor:${id}`, size: points };
  if (id === 'themes') return [factor];
  return [
    factor,
    ...shared.map((item): Term => ({ id: `shared:${id}:${item}`, size: points })),
    { id: `blank:city:${id}`, size: 1 - answered.city },
    { id: `blank:host:${id}`, size: 1 - answered.host },
  ];
}
