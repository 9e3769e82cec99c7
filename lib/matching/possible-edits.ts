import {
  DIRECTION_IDS,
  type Priority,
  type ReadinessId,
  type SectorId,
  type TopicId,
} from '@/lib/taxonomy/ids';
import { MAX_TOP_PRIORITIES, MAX_TOPICS } from '@/lib/taxonomy/limits';
import type { Taxonomy } from '@/lib/taxonomy/model';
import type { Edit } from './edits';
import type { Profile, SectorInterest } from './model';
import { topicsIn, topPriorities } from './profile-counts';

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
      ...missingEvidence(sector),
      ...missingDirections(sector),
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

function missingEvidence({ id: sector, topics }: SectorInterest): Edit[] {
  return topics
    .filter(({ evidence }) => evidence.length === 0)
    .map(({ id: topic }) => ({ kind: 'add_evidence', sector, topic }));
}

function missingDirections({ id: sector, dirs, topics }: SectorInterest): Edit[] {
  const all = [dirs, ...topics.map((topic) => topic.dirs)];
  return DIRECTION_IDS.filter((direction) => all.some((one) => !one[direction])).map(
    (direction) => ({ kind: 'add_direction', sector, direction }),
  );
}

/** To the highest priority there is still room for. */
function raised({ id, priority }: SectorInterest, atTop: number): Edit[] {
  const highest: Priority = atTop < MAX_TOP_PRIORITIES ? 3 : 2;
  return priority < highest ? [{ kind: 'raise_priority', sector: id, priority: highest }] : [];
}

function topicIds(sector: SectorId, tax: Taxonomy): TopicId[] {
  return tax.sectors.find(({ id }) => id === sector)?.topics.map(({ id }) => id) ?? [];
}

function absent<T>(wanted: readonly T[], present: readonly T[]): T[] {
  return wanted.filter((item) => !present.includes(item));
}
