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
} as const satisfies Record<CandidateGroup, string>;

export const candidateKey = (group: CandidateGroup): string => KEYS[group];

export const ALL_CANDIDATES: CandidateFilters = {
  sectors: [],
  countries: [],
  labels: [],
  evidence: [],
  order: 'turns',
  page: 1,
};

const MAX_PAGE = 9_999;

type RawQuery = Record<string, string | string[] | undefined>;

/** Reads the filters from an address. What cannot be read is left out, never refused. */
export function parseCandidateFilters(query: RawQuery): CandidateFilters {
  const values = (key: string): string[] => {
    const value = Object.hasOwn(query, key) ? query[key] : undefined;
    return [value ?? []].flat();
  };
  const known = <T extends string>(group: CandidateGroup, allowed: readonly T[]): T[] =>
    allowed.filter((one) => values(KEYS[group]).includes(one));
  const countries = values(KEYS.countries).filter((code) => /^[A-Z]{2}$/.test(code));
  const [page = ''] = values('page');
  return {
    sectors: known('sectors', SECTOR_IDS),
    countries: [...new Set(countries)].sort(),
    labels: known('labels', CANDIDATE_LABELS),
    evidence: known('evidence', CANDIDATE_EVIDENCE),
    order: values('order')[0] === 'score' ? 'score' : 'turns',
    page: /^\d{1,4}$/.test(page) ? Math.min(Math.max(Number(page), 1), MAX_PAGE) : 1,
  };
}

/** The list's address with these filters, without the language. */
export function candidatesPath(filters: Partial<CandidateFilters> = {}): string {
  const query = new URLSearchParams();
  for (const group of CANDIDATE_GROUPS) {
    for (const value of filters[group] ?? []) query.append(KEYS[group], value);
  }
  if (filters.order === 'score') query.set('order', 'score');
  if (filters.page && filters.page > 1) query.set('page', String(filters.page));
  const text = query.toString();
  return text ? `/desk/candidates?${text}` : '/desk/candidates';
}

/** The groups that are in use. */
export const activeCandidateGroups = (filters: CandidateFilters): CandidateGroup[] =>
  CANDIDATE_GROUPS.filter((group) => filters[group].length > 0);
