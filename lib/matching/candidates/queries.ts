import 'server-only';
import type { UserActor } from '@/lib/auth/model';
import { dayIn } from '@/lib/hosts/day';
import { getOwnHost, type HostSummary } from '@/lib/hosts/queries';
import { type Pages, pagesOf } from '@/lib/http/page-number';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import { type Explanation, explain } from '../explain';
import { getOwnHostProfile, type HostProfile } from '../host-profile';
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
    rows: (RankedCandidate & { explanation: Explanation })[];
    /** Candidates that pass the filters, and all of them. */
    total: number;
    all: number;
    /** Cities with a published profile that names no sector. */
    unranked: number;
    /** ISO week for which the order of ties is fixed. */
    period: string;
  };

/**
 * The candidates of the host the actor works for, in the order of the shared model; null for anybody else. Ranks are the
 * host's alone: no other query gives them.
 */
export async function listCandidates(
  actor: UserActor,
  filters: CandidateFilters,
  now: Date,
): Promise<CandidateList | null> {
  const host = await getOwnHost(actor);
  if (!host) return null;
  const [hostProfile, candidates, { weights }] = await Promise.all([
    getOwnHostProfile(host.id),
    loadCandidates(host.id),
    currentPolicy(),
  ]);
  const period = isoWeekOf(dayIn(host.timeZone, now));
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
    return candidate ? [{ candidate, match }] : [];
  });
  const { found, ...narrowed } = narrow(ranked, filters);
  const pages = pagesOf(filters.page, found.length, CANDIDATES_PER_PAGE);
  const start = (pages.page - 1) * CANDIDATES_PER_PAGE;
  return {
    ...narrowed,
    ...pages,
    host,
    hostProfile,
    rows: found
      .slice(start, start + CANDIDATES_PER_PAGE)
      .map((one) => ({ ...one, explanation: explain(one.match) })),
    total: found.length,
    all: ranked.length,
    unranked: ranking.unranked.length,
    period,
  };
}
