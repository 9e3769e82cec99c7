import { countriesIn, facetPath, type RawQuery, tickedIn, valuesIn } from '@/lib/facets/address';
import type { FacetKeys } from '@/lib/facets/model';
import { pageNumber } from '@/lib/http/page-number';
import { SECTOR_IDS, type SectorId } from '@/lib/taxonomy/ids';
import type { MatchLabel } from '../model';
import { CANDIDATE_EVIDENCE, type CandidateEvidence } from './model';

/** Labels a ranked city can have, best first. */
export const CANDIDATE_LABELS = ['strong', 'good', 'partial', 'exploratory', 'none'] as const;
export type CandidateLabel = Exclude<MatchLabel, 'not_ranked'>;

/** `turns`: near-equals take turns; `score`: the pure order of the model. */
export const CANDIDATE_ORDERS = ['turns', 'score'] as const;
export type CandidateOrder = (typeof CANDIDATE_ORDERS)[number];

/** What the list shows. Inside a group any ticked value will do, between groups all must hold. */
export type CandidateFilters = {
  sectors: SectorId[];
  /** ISO codes in capitals. */
  countries: string[];
  labels: CandidateLabel[];
  evidence: CandidateEvidence[];
  /** By turns among near-equals, or by score alone. */
  order: CandidateOrder;
  /** From 1. */
  page: number;
};

export const CANDIDATE_GROUPS = ['sectors', 'labels', 'evidence', 'countries'] as const;
export type CandidateGroup = (typeof CANDIDATE_GROUPS)[number];

/** The keys of the address, in the order in which they are written. */
const KEYS = {
  sectors: 'sector',
  labels: 'label',
  evidence: 'evidence',
  countries: 'country',
} as const satisfies FacetKeys<CandidateGroup>;

export const candidateKey = (group: CandidateGroup): string => KEYS[group];

export const ALL_CANDIDATES: CandidateFilters = {
  sectors: [],
  countries: [],
  labels: [],
  evidence: [],
  order: 'turns',
  page: 1,
};

/** Reads the filters from an address. What cannot be read is left out, never refused. */
export const parseCandidateFilters = (query: RawQuery): CandidateFilters => ({
  sectors: tickedIn(query, KEYS.sectors, SECTOR_IDS),
  countries: countriesIn(query, KEYS.countries),
  labels: tickedIn(query, KEYS.labels, CANDIDATE_LABELS),
  evidence: tickedIn(query, KEYS.evidence, CANDIDATE_EVIDENCE),
  order: valuesIn(query, 'order')[0] === 'score' ? 'score' : 'turns',
  page: pageNumber(valuesIn(query, 'page')[0]),
});

/** The list's address with these filters, without the language. */
export const candidatesPath = (filters: Partial<CandidateFilters> = {}): string =>
  facetPath('/desk/candidates', KEYS, filters, {
    order: filters.order === 'score' ? 'score' : undefined,
    page: filters.page,
  });
