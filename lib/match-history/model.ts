import type { ModeId, NetworkId, ReadinessId, SectorId, TagId, TopicId } from '@/lib/taxonomy/ids';

/** Whose profile a move came from. */
export type MovedBy = 'city' | 'host';

/** One thing a new version of a profile says differently (`matching.moved.<code>`). */
export type ProfileChange =
  | { code: 'first' }
  | { code: SectorCode; sectors: SectorId[] }
  | { code: TopicCode; topics: TopicId[] }
  | { code: 'added_modes' | 'removed_modes'; modes: ModeId[] }
  | { code: 'added_networks' | 'removed_networks'; networks: NetworkId[] }
  | { code: 'added_tags' | 'removed_tags'; tags: TagId[] }
  | { code: 'in_place' | 'not_in_place'; items: ReadinessId[] };

export const SECTOR_CODES = [
  'added_sectors',
  'removed_sectors',
  'raised_priority',
  'lowered_priority',
  'widened',
  'narrowed',
  'opened',
  'closed',
] as const;
export type SectorCode = (typeof SECTOR_CODES)[number];

export const TOPIC_CODES = [
  'added_topics',
  'removed_topics',
  'added_evidence',
  'removed_evidence',
] as const;
export type TopicCode = (typeof TOPIC_CODES)[number];

/** A score that changed, and why: what one of the two profiles said differently from then on. */
export type Move = {
  at: Date;
  by: MovedBy;
  /** Null for the first publication of a city nothing was documented of. */
  from: number | null;
  to: number;
  changes: ProfileChange[];
  /** The weights both scores were computed with, for example match-1.0. */
  model: string;
  /** Null for a city known from public pages. */
  cityVersion: number | null;
  hostVersion: number;
};
