import 'server-only';
import { type Day, dayIn } from '@/lib/hosts/day';
import type { HostSummary } from '@/lib/hosts/queries';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import { getOwnHostProfile, type HostProfile } from '../host-profile';
import type { Weights } from '../model';
import { isoWeekOf } from '../period';
import { currentPolicy } from '../policy/current';
import { rank } from '../rank';
import { type Standing, standingsOf } from '../standing';
import { loadCandidates } from './load-candidates';
import type { RankedCandidate } from './narrow';

export type CandidateRanking = {
  /** Null while the host has published no profile: then there is nothing to rank by. */
  hostProfile: HostProfile | null;
  ranked: Omit<RankedCandidate, 'exposure'>[];
  /** By the id of the city. */
  standings: Map<string, Standing>;
  /** Cities with a published profile that names no sector. */
  unranked: number;
  /** ISO week for which the order of ties is fixed. */
  period: string;
  /** Today in the host's calendar. */
  day: Day;
};

/** All candidates of a host in the order of the shared model, by the weights in force. */
export async function rankCandidates(host: HostSummary, now: Date): Promise<CandidateRanking> {
  const { weights, ...order } = await orderCandidates(host, now);
  return {
    ...order,
    standings: standingsOf(
      order.ranked.map(({ match }) => match),
      weights,
    ),
  };
}

/** The same without asking how firm each place is. */
export async function orderCandidates(
  host: HostSummary,
  now: Date,
): Promise<Omit<CandidateRanking, 'standings'> & { weights: Weights }> {
  const [hostProfile, candidates, { weights }] = await Promise.all([
    getOwnHostProfile(host.id),
    loadCandidates(host.id),
    currentPolicy(),
  ]);
  const day = dayIn(host.timeZone, now);
  const period = isoWeekOf(day);
  const ranking = hostProfile
    ? rank(
        candidates.map((one) => one.profile),
        hostProfile.profile,
        taxonomy,
        { weights, period, asOf: now.toISOString() },
      )
    : { ranked: [], unranked: [] };
  const byId = new Map(candidates.map((one) => [one.id, one]));
  return {
    hostProfile,
    ranked: ranking.ranked.flatMap((match) => {
      const candidate = byId.get(match.id);
      return candidate ? [{ candidate, match }] : [];
    }),
    unranked: ranking.unranked.length,
    period,
    day,
    weights,
  };
}
