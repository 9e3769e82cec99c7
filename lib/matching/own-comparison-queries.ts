import 'server-only';
import type { UserActor } from '@/lib/auth/model';
import { type Comparison, compareMatches } from './compare-matches';
import { listOwnMatches, type MatchView } from './queries';

/** Two hosts side by side as the actor's own city sees them. */
export type OwnComparison = {
  /** Every host the city is compared with, best first. */
  choices: MatchView['host'][];
  /** The slugs that were asked for, at most two, best first. */
  chosen: string[];
  /** Null until two different hosts are chosen. */
  pair: { one: MatchView; other: MatchView; comparison: Comparison } | null;
};

/** Why one host stands before another for the actor's own city; nothing to choose from without a claim. */
export async function getOwnComparison(
  actor: UserActor,
  slugs: readonly string[],
  now: Date,
): Promise<OwnComparison> {
  const ranked = (await listOwnMatches(actor, now)).filter(({ result }) => result.rankable);
  const found = ranked.filter(({ host }) => slugs.includes(host.slug)).slice(0, 2);
  const [one, other] = found;
  return {
    choices: ranked.map(({ host }) => host),
    chosen: found.map(({ host }) => host.slug),
    pair:
      one && other ? { one, other, comparison: compareMatches(one.result, other.result) } : null,
  };
}
