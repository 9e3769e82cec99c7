import { type Narrowed, narrowBy } from '@/lib/facets/narrow';
import type { RankedMatch } from '../rank';
import { CANDIDATE_GROUPS, type CandidateFilters, type CandidateGroup } from './filters';
import type { Candidate } from './model';

/** A candidate with its place among all candidates of the host, and what it has been shown so far this quarter. */
export type RankedCandidate = { candidate: Candidate; match: RankedMatch; exposure: number };

export type NarrowedCandidates = Narrowed<RankedCandidate, CandidateGroup>;

/** Candidates that pass the filters, in the host's order with their places among all, and what each filter does. */
export const narrow = (
  ranked: readonly RankedCandidate[],
  filters: CandidateFilters,
): NarrowedCandidates => narrowBy(ranked, CANDIDATE_GROUPS, filters, valuesOf);

function valuesOf({ candidate, match }: RankedCandidate, group: CandidateGroup): string[] {
  switch (group) {
    case 'sectors':
      return candidate.profile.sectors.map((one) => one.id);
    case 'labels':
      return [match.label];
    case 'evidence':
      return [candidate.evidence];
    case 'countries':
      return [candidate.countryCode];
  }
}
