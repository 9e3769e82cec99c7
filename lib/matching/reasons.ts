import type { ModeId, NetworkId, ReadinessId, SectorId, TagId, TopicId } from '@/lib/taxonomy/ids';
import type { Exchange, FactorTerm, FitTerm, MatchResult, SectorLink } from './model';

/** What speaks for a match, as a code (`matching.reason.<reader>.<code>`). */
export type MatchReason =
  | { code: Exchange; sector: SectorId; topics: TopicId[] }
  | { code: 'related'; citySector: SectorId; hostSector: SectorId }
  | { code: 'shared_modes'; modes: ModeId[] }
  | { code: 'shared_networks'; networks: NetworkId[] }
  | { code: 'shared_character'; tags: TagId[] }
  | { code: 'ready'; items: ReadinessId[] };

/**
 * The reasons for a match, strongest first: links in the order of what they add to the two fits,
 * then the other factors by points. Only what counts in the score is named.
 */
export function reasonsOf(result: MatchResult): MatchReason[] {
  const counting = result.links
    .map((link) => ({ link, strength: strengthOf(link, result.fits) }))
    .filter(({ strength }) => strength > 0)
    .sort((one, other) => other.strength - one.strength);
  const others = result.factors
    .filter(({ points }) => points > 0)
    .toSorted((one, other) => other.points - one.points);
  return [
    ...counting.flatMap(({ link }) => linkReasons(link)),
    ...others.flatMap((factor) => factorReason(factor)),
  ];
}

/** What a link adds to both fits; 0 when a stronger link of the same sectors counts instead. */
export function strengthOf(
  { bestFor, citySector, hostSector }: SectorLink,
  fits: MatchResult['fits'],
) {
  return (
    (bestFor.city ? pointsOf(citySector, fits.city) : 0) +
    (bestFor.host ? pointsOf(hostSector, fits.host) : 0)
  );
}

function pointsOf(sector: SectorId, terms: FitTerm[]): number {
  return terms.find((term) => term.sector === sector)?.points ?? 0;
}

const MOST_TOPICS = 3;

/**
 * One reason per way of meeting, with its strongest sub-topics; without any, the sector speaks for
 * itself.
 */
function linkReasons({
  kind,
  citySector,
  hostSector,
  exchange,
  topics,
}: SectorLink): MatchReason[] {
  if (kind === 'related') return [{ code: 'related', citySector, hostSector }];
  const counted = topics
    .filter(({ value }) => value > 0)
    .sort((one, other) => other.value - one.value);
  const codes = [...new Set(counted.flatMap((term) => term.exchange ?? []))];
  if (codes.length === 0) return [{ code: exchange, sector: citySector, topics: [] }];
  return codes.map((code) => ({
    code,
    sector: citySector,
    topics: counted
      .filter((term) => term.exchange === code)
      .map(({ topic }) => topic)
      .slice(0, MOST_TOPICS),
  }));
}

/** The ids of a factor are those of its own list in the taxonomy. */
function factorReason({ id, shared }: FactorTerm): MatchReason[] {
  switch (id) {
    case 'themes':
      return [];
    case 'modes':
      return [{ code: 'shared_modes', modes: shared as ModeId[] }];
    case 'networks':
      return [{ code: 'shared_networks', networks: shared as NetworkId[] }];
    case 'character':
      return [{ code: 'shared_character', tags: shared as TagId[] }];
    case 'readiness':
      return [{ code: 'ready', items: shared as ReadinessId[] }];
  }
}
