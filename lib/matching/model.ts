import type {
  ModeId,
  NetworkId,
  Priority,
  ReadinessId,
  SectorId,
  TagId,
  TopicId,
} from '@/lib/taxonomy/ids';

/** What one side does in a sector or sub-topic; at least one is true. */
export type Dirs = { offer: boolean; seek: boolean };

/**
 * One proof of a sub-topic, as a link or a note. `documented` means that a public page says so,
 * not the city; without a kind it is declared. A disputed item still counts and is shown as such.
 */
export type EvidenceRef = {
  note?: string;
  url?: string;
  source?: string;
  date?: string;
  kind?: 'declared' | 'documented';
  disputed?: boolean;
};

export type Topic = { id: TopicId; dirs: Dirs; evidence: EvidenceRef[] };

/** `open`: all sub-topics of the sector are welcome. Only a host's counts; a city's is ignored. */
export type SectorInterest = {
  id: SectorId;
  priority: Priority;
  dirs: Dirs;
  topics: Topic[];
  open?: boolean;
};

/** The list sections whose emptiness may mean "none" or "not answered". */
export type ListSection = 'modes' | 'networks' | 'character';
type Section = 'sectors' | ListSection | 'readiness';

/** What a city or host declares. `answered` and `updatedAt` touch the confidence alone. */
export type Profile = {
  id: string;
  sectors: SectorInterest[];
  modes: ModeId[];
  networks: NetworkId[];
  character: TagId[];
  /** true yes, false no, absent blank. */
  readiness: Partial<Record<ReadinessId, boolean>>;
  /** A section that is empty and answered says "none". */
  answered: Partial<Record<Section, boolean>>;
  /** ISO date or instant of the last change. */
  updatedAt?: string;
};

export type FactorId = 'themes' | 'modes' | 'networks' | 'character' | 'readiness';

/** Factor weights (they add up to 1) under a published version, and the M at which the gate is open. */
export type Weights = { version: string; factors: Record<FactorId, number>; gateOpensAt: number };

export type ScoreOptions = {
  weights?: Weights;
  /** ISO date on which freshness is judged; without it freshness is 1. */
  asOf?: string;
  /** ISO week such as 2026-W48: in `rank` equals then change places from week to week. */
  period?: string;
};

/** How two sides meet: who supplies whom, or what they share. */
export type Exchange = 'both_ways' | 'city_supplies' | 'host_supplies' | 'peers' | 'shared_need';

/** One city sub-topic in a shared sector: `value` is its term of D. */
export type TopicTerm = {
  topic: TopicId;
  cityDirs: Dirs;
  /** The host's directions it met: of the listed sub-topic, or of an open sector; null if neither. */
  hostDirs: Dirs | null;
  via: 'listed' | 'open' | 'none';
  exchange: Exchange | null;
  k: number;
  evidenceFactor: number;
  value: number;
  evidence: EvidenceRef[];
  hostEvidence: EvidenceRef[];
};

/** A link between a sector of the city and one of the host: the same one, or a related pair. */
export type SectorLink = {
  kind: 'direct' | 'related';
  citySector: SectorId;
  hostSector: SectorId;
  cityPriority: Priority;
  hostPriority: Priority;
  cityDirs: Dirs;
  hostDirs: Dirs;
  hostOpen: boolean;
  exchange: Exchange;
  k: number;
  /** D of a direct link; 0 for a related one. */
  depth: number;
  /** L of a direct link, 0.3 k of a related one; 0..1. */
  value: number;
  topics: TopicTerm[];
  /** Whether it is the strongest link of its sector, per side: only those count in the fits. */
  bestFor: { city: boolean; host: boolean };
};

/** One own sector in a side's fit: `points` = rank weight × priority weight × link. */
export type FitTerm = {
  sector: SectorId;
  priority: Priority;
  via: 'direct' | 'related' | 'none';
  /** The other side's sector of the strongest link. */
  partner: SectorId | null;
  link: number;
  weighted: number;
  rankWeight: number;
  points: number;
};

/** What a factor found: its value 0..1, the shared ids, and how much of it each side answered 0..1. */
export type FactorReading = {
  id: FactorId;
  value: number;
  shared: string[];
  /** Ids the city has not answered or does not have, among those that could count. */
  missing: string[];
  answered: { city: number; host: number };
};

/** A row of the factor table; `points` (0..100, unrounded) of all rows add up to the score. */
export type FactorTerm = FactorReading & { weight: number; points: number };

export type Confidence = {
  value: number;
  level: 'high' | 'medium' | 'low';
  completeness: number;
  evidenceShare: number;
  freshness: number;
};

/** A blank of the city that the range takes as answered in the best way. */
export type BlankAnswer = { section: ListSection } | { section: 'readiness'; item: ReadinessId };

/** From the score as it stands up to `best`, 0..100, if every blank were answered in the best way. */
export type ScoreRange = { best: number; blanks: BlankAnswer[] };

export type MatchLabel = 'strong' | 'good' | 'partial' | 'exploratory' | 'none' | 'not_ranked';

/** Everything the screens say about a pair comes from here. */
export type MatchResult = {
  modelVersion: string;
  /** 0..100, two decimals. */
  score: number;
  label: MatchLabel;
  /** False for a city without any sector: it has no place in an order. */
  rankable: boolean;
  /** M, the harmonic mean of the two fits, 0..1. */
  mutual: number;
  hostFit: number;
  cityFit: number;
  /** Share of the other factors that counts, 0..1. */
  gate: number;
  factors: FactorTerm[];
  links: SectorLink[];
  fits: { city: FitTerm[]; host: FitTerm[] };
  confidence: Confidence;
  range: ScoreRange;
};
