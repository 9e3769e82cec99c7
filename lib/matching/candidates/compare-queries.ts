import 'server-only';
import type { UserActor } from '@/lib/auth/model';
import { getOwnHost, type HostSummary } from '@/lib/hosts/queries';
import { type Comparison, compareMatches } from '../compare-matches';
import { type CandidateRanking, rankCandidates } from './ranking';

/** A candidate with its place among all candidates of the host. */
export type ComparedCandidate = CandidateRanking['ranked'][number];

/** Two candidates of a host side by side, and whom else one could choose. */
export type CandidateComparison = Pick<CandidateRanking, 'hostProfile'> & {
  host: HostSummary;
  /** Every ranked candidate, best first. */
  choices: Pick<ComparedCandidate['candidate'], 'slug' | 'name' | 'nameZh' | 'countryCode'>[];
  /** The slugs that were asked for and are ranked, at most two, in the host's order. */
  chosen: string[];
  /** Null until two different ranked candidates are chosen. */
  pair: { one: ComparedCandidate; other: ComparedCandidate; comparison: Comparison } | null;
};

/** Why one candidate stands before another, for the people of the host alone; null for anybody else. */
export async function getCandidateComparison(
  actor: UserActor,
  slugs: readonly string[],
  now: Date,
): Promise<CandidateComparison | null> {
  const host = await getOwnHost(actor);
  if (!host) return null;
  const { hostProfile, ranked } = await rankCandidates(host, now);
  const found = ranked.filter(({ candidate }) => slugs.includes(candidate.slug)).slice(0, 2);
  const [one, other] = found;
  return {
    host,
    hostProfile,
    choices: ranked.map(({ candidate }) => candidate),
    chosen: found.map(({ candidate }) => candidate.slug),
    pair: one && other ? { one, other, comparison: compareMatches(one.match, other.match) } : null,
  };
}
