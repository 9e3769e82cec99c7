import type {
  DirectionId,
  ModeId,
  NetworkId,
  Priority,
  ReadinessId,
  SectorId,
  TagId,
  TopicId,
} from './ids';

/** The two languages in which every entry has a name. */
export type TaxonomyLocale = 'en' | 'zh-CN';

/** A name in both languages. */
export type Named = { en: string; zh: string };

type TopicEntry = Named & { id: TopicId; nace: string[]; iscedF?: string[] };

export type SectorEntry = Named & {
  id: SectorId;
  core: boolean;
  s3Domains: string[];
  isic: string[];
  hs: string[];
  topics: TopicEntry[];
  iscedF?: string[];
};

/** Two sectors that often meet in one project; the order of `a` and `b` means nothing. */
export type RelatedPair = { a: SectorId; b: SectorId; why: string; whyZh: string };

export type Entry<Id> = Named & { id: Id };

export type Taxonomy = {
  version: string;
  sectors: SectorEntry[];
  relatedSectors: RelatedPair[];
  modes: Entry<ModeId>[];
  networks: Entry<NetworkId>[];
  character: Entry<TagId>[];
  directions: Entry<DirectionId>[];
  priorities: Entry<Priority>[];
  readiness: Entry<ReadinessId>[];
};
