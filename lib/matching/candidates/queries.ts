import 'server-only';
import type { UserActor } from '@/lib/auth/model';
import type { Day } from '@/lib/hosts/day';
import { getOwnHost, type HostSummary } from '@/lib/hosts/queries';
import { type Pages, pagesOf } from '@/lib/http/page-number';
import { type Explanation, explain } from '../explain';
import type { HostProfile } from '../host-profile';
import { pastExposure } from '../order/exposure';
import { type Turn, takeTurns, turnAt } from '../order/take-turns';
import type { Robustness } from '../robustness';
import type { CandidateFilters } from './filters';
import { type NarrowedCandidates, narrow, type RankedCandidate } from './narrow';
import { rankCandidates } from './ranking';

/** Rows of one page. */
export const CANDIDATES_PER_PAGE = 20;

export type CandidateList = Omit<NarrowedCandidates, 'found'> &
  Pages & {
    host: HostSummary;
    /** Null while the host has published no profile: then there is nothing to rank by. */
    hostProfile: HostProfile | null;
    rows: (RankedCandidate & {
      explanation: Explanation;
      turn: Turn | null;
      robustness: Robustness | null;
    })[];
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
  const { day, hostProfile, standings, unranked, period, ...ranking } = await rankCandidates(
    host,
    now,
  );
  const exposures = await pastExposure(host.id, day);
  const ranked = ranking.ranked.map((one) => ({
    ...one,
    exposure: exposures.get(one.candidate.id) ?? 0,
  }));
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
      robustness: standings.get(one.candidate.id)?.robustness ?? null,
    })),
    first: start + 1,
    day,
    total: found.length,
    all: ranked.length,
    unranked,
    period,
  };
}
