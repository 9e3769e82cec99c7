import type { RankedMatch } from '../rank';
import { CANDIDATE_GROUPS, type CandidateFilters, type CandidateGroup } from './filters';
import type { Candidate } from './model';

/** A candidate with its place among all candidates of the host, and what it has been shown so far this quarter. */
export type RankedCandidate = { candidate: Candidate; match: RankedMatch; exposure: number };

export type CandidateFacets = Record<CandidateGroup, { value: string; count: number }[]>;

export type NarrowedCandidates = {
  /** In the host's order; places are those among all candidates. */
  found: RankedCandidate[];
  /** How many candidates each value would show, all other groups as they are; the most first. */
  facets: CandidateFacets;
  /** How many there would be without one of the groups. */
  without: Record<CandidateGroup, number>;
};

/** Candidates that pass the filters, and what each filter does. */
export function narrow(
  ranked: readonly RankedCandidate[],
  filters: CandidateFilters,
): NarrowedCandidates {
  const passing = (except?: CandidateGroup) =>
    ranked.filter((one) =>
      CANDIDATE_GROUPS.every((group) => group === except || passes(one, group, filters)),
    );
  const rest = byGroup((group) => passing(group));
  return {
    found: passing(),
    facets: byGroup((group) => countValues(rest[group].map((one) => valuesOf(one, group)))),
    without: byGroup((group) => rest[group].length),
  };
}

function passes(one: RankedCandidate, group: CandidateGroup, filters: CandidateFilters): boolean {
  const wanted: readonly string[] = filters[group];
  return wanted.length === 0 || valuesOf(one, group).some((value) => wanted.includes(value));
}

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

function countValues(values: readonly string[][]) {
  const counts = new Map<string, number>();
  for (const value of values.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

const byGroup = <T>(of: (group: CandidateGroup) => T) =>
  Object.fromEntries(CANDIDATE_GROUPS.map((group) => [group, of(group)])) as Record<
    CandidateGroup,
    T
  >;
