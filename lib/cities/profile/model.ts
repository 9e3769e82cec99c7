import type {
  ModeId,
  NetworkId,
  Priority,
  ReadinessId,
  SectorId,
  TagId,
  TopicId,
} from '@/lib/taxonomy/ids';
import type { ListAnswer, RowsAnswer } from './answers';
import type { ChinaExperience } from './china';
import type { Place } from './places';
import type { Practice } from './practice';

/** Sections of the profile that can be filled in, in the order of its task list. */
export const SECTION_IDS = [
  'basics',
  'contacts',
  'sectors',
  'ways',
  'places',
  'china',
  'readiness',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

/** All sections of the task list. The last one asks nothing until pictures can be uploaded. */
export const TASK_IDS = [...SECTION_IDS, 'pictures'] as const;
export type TaskId = (typeof TASK_IDS)[number];

/** About how long a section takes an officer who has the papers at hand. Minutes; docs/design: register. */
export const SECTION_MINUTES: Record<TaskId, number> = {
  basics: 4,
  contacts: 3,
  sectors: 10,
  ways: 4,
  places: 5,
  china: 4,
  readiness: 3,
  pictures: 3,
};

/** Public facts of a city its verified town hall may correct, as typed. Empty = we have none. */
export type BasicFacts = {
  name: string;
  nameZh: string;
  population: string;
  populationYear: string;
  areaKm2: string;
  website: string;
};
export type BasicField = keyof BasicFacts;

/** One proof of a sub-topic, as typed: a public link or a note, and the date of the document. */
export type Proof = { url: string; note: string; date: string };

export type TopicAnswer = { id: TopicId; proof: Proof };

/** A ticked sector. Without importance or direction it is unfinished and does not count in a match yet. */
export type SectorAnswer = {
  id: SectorId;
  priority: Priority | null;
  offer: boolean;
  seek: boolean;
  topics: TopicAnswer[];
};

/**
 * What the city says to a statistic of its region that asks about a sector. A "yes" is not kept here: it ticks the
 * sector. Never scored, and no part of a published version.
 */
export type SignalAnswer = 'not_ours' | 'later';

export type ReadinessAnswer = 'yes' | 'no' | 'not_yet';

/** When and by whom a section was last saved; `revision` tells two editors of one section apart. */
export type SectionStamp = { revision: number; at: string; by: string | null };

/** Whether the city names this person, has none, or does not know yet. The people themselves are CityContact rows. */
export type NamedAnswer = 'named' | 'none' | 'not_yet';

/**
 * What a city says about itself: the JSON of a draft and of a published version. It holds no people.
 * A draft keeps everything that was typed; `problems.ts` says what is wrong with it.
 */
export type ProfileContent = {
  /** Null until the section was saved: then the public facts stand as they are. */
  basics: BasicFacts | null;
  people: { deputy: NamedAnswer | null; approver: NamedAnswer | null };
  sectors: SectorAnswer[];
  modes: ListAnswer<ModeId>;
  networks: ListAnswer<NetworkId>;
  character: ListAnswer<TagId>;
  readiness: Partial<Record<ReadinessId, ReadinessAnswer>>;
  practice: Practice;
  places: RowsAnswer<Place>;
  china: ChinaExperience;
  signals: Partial<Record<SectorId, SignalAnswer>>;
  saved: Partial<Record<SectionId, SectionStamp>>;
};

export const NO_PROOF: Proof = { url: '', note: '', date: '' };

/** The revision a form of this section must carry: 0 before the first save. */
export const revisionOf = (content: ProfileContent, section: SectionId): number =>
  content.saved[section]?.revision ?? 0;
