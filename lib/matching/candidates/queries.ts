import 'server-only';
import type { UserActor } from '@/lib/auth/model';
import { type Day, dayIn } from '@/lib/hosts/day';
import { getOwnHost, type HostSummary } from '@/lib/hosts/queries';
import { type Pages, pagesOf } from '@/lib/http/page-number';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import { type Explanation, explain } from '../explain';
import { getOwnHostProfile, type HostProfile } from '../host-profile';
import { pastExposure } from '../order/exposure';
import { type Turn, takeTurns, turnAt } from '../order/take-turns';
import { isoWeekOf } from '../period';
import { currentPolicy } from '../policy/current';
import { rank } from '../rank';
import type { CandidateFilters } from './filters';
import { loadCandidates } from './load-candidates';
import { type NarrowedCandidates, narrow, type RankedCandidate } from './narrow';

/** Rows of one page. */
export const CANDIDATES_PER_PAGE = 20;

export type CandidateList = Omit<NarrowedCandidates, 'found'> &
  Pages & {
    host: HostSummary;
    /** Null while the host has published no profile: then there is nothing to rank by. */
    hostProfile: HostProfile | null;
    rows: (RankedCandidate & { explanation: Explanation; turn: Turn | null })[];
    /** Candidates that pass the filters, and all of them. */
    total: number;
    all: number;
    /** Cities with a published profile that names no sector. */
    unranked: number;
    /** ISO week for which the order of near-equals and ties is fixed. */
    period: string;
    /** Place of the first row in the list, from 1. */
    first: number;
    /** Today in the host's calendar. */
    day: Day;
  };

/**
 * The candidates of the host the actor works for, in the order of the shared model, near-equals by turns or not; null for
 * anybody else. Ranks are the host's alone: no other query gives them.
 */
export async function listCandidates(
  actor: UserActor,
  filters: CandidateFilters,
  now: Date,
): Promise<CandidateList | null> {
  const host = await getOwnHost(actor);
  if (!host) return null;
  const day = dayIn(host.timeZone, now);
  const period = isoWeekOf(day);
  const [hostProfile, candidates, { weights }, exposures] = await Promise.all([
    getOwnHostProfile(host.id),
    loadCandidates(host.id),
    currentPolicy(),
    pastExposure(host.id, day),
  ]);
  const ranking = hostProfile
    ? rank(
        candidates.map((one) => one.profile),
        hostProfile.profile,
        taxonomy,
        { weights, period, asOf: now.toISOString() },
      )
    : { ranked: [], unranked: [] };
  const byId = new Map(candidates.map((one) => [one.id, one]));
  const ranked = ranking.ranked.flatMap((match) => {
    const candidate = byId.get(match.id);
    return candidate ? [{ candidate, match, exposure: exposures.get(match.id) ?? 0 }] : [];
  });
  const order = filters.order === 'score' ? ranked : takeTurns(ranked);
  const { found, ...narrowed } = narrow(order, filters);
  const pages = pagesOf(filters.page, found.length, CANDIDATES_PER_PAGE);
  const start = (pages.page - 1) * CANDIDATES_PER_PAGE;
  return {
    ...narrowed,
    ...pages,
    host,
    hostProfile,
    rows: found.slice(start, start + CANDIDATES_PER_PAGE).map((one, index) => ({
      ...one,
      explanation: explain(one.match),
      turn: turnAt(found, start + index),
    })),
    first: start + 1,
    day,
    total: found.length,
    all: ranked.length,
    unranked: ranking.unranked.length,
    period,
  };
}
