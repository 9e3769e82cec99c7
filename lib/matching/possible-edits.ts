import {
  DIRECTION_IDS,
  type Priority,
  type ReadinessId,
  type SectorId,
  type TopicId,
} from '@/lib/taxonomy/ids';
import type { Taxonomy } from '@/lib/taxonomy/model';
import type { Edit } from './edits';
import type { Profile, SectorInterest } from './model';
import { MAX_TOP_PRIORITIES, MAX_TOPICS, topicsIn, topPriorities } from './profile-schema';

/** What a city can arrange or name itself; the mandate is given by others. */
const ARRANGEABLE: readonly ReadinessId[] = ['contact', 'timeframe', 'language'];

/**
 * The single edits that could raise the score of a normalised city with a host, within the limits
 * of the form. Some may turn out to gain nothing.
 */
export function possibleEdits(city: Profile, host: Profile, tax: Taxonomy): Edit[] {
  const roomForTopics = topicsIn(city.sectors).size < MAX_TOPICS;
  return [
    ...newSectors(city, host, tax).flatMap((id) => addSector(id, roomForTopics, tax)),
    ...(roomForTopics ? newTopics(city, host, tax) : []),
    ...city.sectors.flatMap((sector) => [
      ...topicEdits(sector),
      ...missingDirections(sector.dirs).map(
        (direction): Edit => ({ kind: 'add_direction', sector: sector.id, direction }),
      ),
      ...raised(sector, topPriorities(city.sectors).size),
    ]),
    ...absent(host.modes, city.modes).map((mode): Edit => ({ kind: 'add_mode', mode })),
    ...absent(host.networks, city.networks).map(
      (network): Edit => ({ kind: 'add_network', network }),
    ),
    ...ARRANGEABLE.filter((item) => city.readiness[item] !== true).map(
      (item): Edit => ({ kind: 'confirm_readiness', item }),
    ),
  ];
}

/** Sectors the city does not name and that the host has, or has a related one of. */
function newSectors(city: Profile, host: Profile, tax: Taxonomy): SectorId[] {
  const theirs = new Set(host.sectors.map(({ id }) => id));
  const related = tax.relatedSectors.flatMap(({ a, b }) => [
    ...(theirs.has(a) ? [b] : []),
    ...(theirs.has(b) ? [a] : []),
  ]);
  const reach = new Set([...theirs, ...related]);
  const ours = new Set(city.sectors.map(({ id }) => id));
  return tax.sectors.map(({ id }) => id).filter((id) => reach.has(id) && !ours.has(id));
}

function addSector(sector: SectorId, roomForTopics: boolean, tax: Taxonomy): Edit[] {
  const topics = roomForTopics ? topicIds(sector, tax) : [];
  return [null, ...topics].map((topic) => ({ kind: 'add_sector', sector, topic }));
}

/** A further sub-topic of a shared sector, in the directions the city already has there. */
function newTopics(city: Profile, host: Profile, tax: Taxonomy): Edit[] {
  const shared = city.sectors.filter(({ id }) => host.sectors.some((theirs) => theirs.id === id));
  return shared.flatMap(({ id, dirs, topics }) => {
    const ours = topics.map((topic) => topic.id);
    return absent(topicIds(id, tax), ours).map(
      (topic): Edit => ({ kind: 'add_topic', sector: id, topic, dirs }),
    );
  });
}

function topicEdits({ id: sector, topics }: SectorInterest): Edit[] {
  return topics.flatMap(({ id: topic, dirs, evidence }): Edit[] => [
    ...(evidence.length === 0 ? [{ kind: 'add_evidence' as const, sector, topic }] : []),
    ...missingDirections(dirs).map((direction) => ({
      kind: 'add_topic_direction' as const,
      sector,
      topic,
      direction,
    })),
  ]);
}

/** To the highest priority there is still room for. */
function raised({ id, priority }: SectorInterest, atTop: number): Edit[] {
  const highest: Priority = atTop < MAX_TOP_PRIORITIES ? 3 : 2;
  return priority < highest ? [{ kind: 'raise_priority', sector: id, priority: highest }] : [];
}

function missingDirections(dirs: SectorInterest['dirs']) {
  return DIRECTION_IDS.filter((direction) => !dirs[direction]);
}

function topicIds(sector: SectorId, tax: Taxonomy): TopicId[] {
  return tax.sectors.find(({ id }) => id === sector)?.topics.map(({ id }) => id) ?? [];
}

function absent<T>(wanted: readonly T[], present: readonly T[]): T[] {
  return wanted.filter((item) => !present.includes(item));
}
