import type {
  DirectionId,
  ModeId,
  NetworkId,
  Priority,
  ReadinessId,
  SectorId,
  TopicId,
} from '@/lib/taxonomy/ids';
import type { Dirs, Profile, SectorInterest, Topic } from './model';

/**
 * One change a city may make to its profile. Facts are not among them: nobody becomes a seaport, or
 * gets a political mandate, to score higher.
 */
export type Edit =
  | { kind: 'add_sector'; sector: SectorId; topic: TopicId | null }
  | { kind: 'add_topic'; sector: SectorId; topic: TopicId; dirs: Dirs }
  | { kind: 'add_evidence'; sector: SectorId; topic: TopicId }
  | { kind: 'add_direction'; sector: SectorId; direction: DirectionId }
  | { kind: 'raise_priority'; sector: SectorId; priority: Priority }
  | { kind: 'add_mode'; mode: ModeId }
  | { kind: 'add_network'; network: NetworkId }
  | { kind: 'confirm_readiness'; item: ReadinessId };

/** A sector is proposed as important, offered and sought; its sub-topic carries the same. */
const PROPOSED_PRIORITY = 2;
const PROPOSED_DIRS: Dirs = { offer: true, seek: true };

/** The profile after one edit. The city must have one entry per sector (`normalise`). */
export function applyEdit(city: Profile, edit: Edit): Profile {
  switch (edit.kind) {
    case 'add_sector':
      return { ...city, sectors: [...city.sectors, proposedSector(edit.sector, edit.topic)] };
    case 'add_topic':
      return withSector(city, edit.sector, (sector) => ({
        ...sector,
        topics: [...sector.topics, { id: edit.topic, dirs: edit.dirs, evidence: [] }],
      }));
    case 'add_evidence':
      return withSector(city, edit.sector, (sector) => ({
        ...sector,
        topics: sector.topics.map((topic) => (topic.id === edit.topic ? withProof(topic) : topic)),
      }));
    case 'add_direction':
      return withSector(city, edit.sector, (sector) => withDirection(sector, edit.direction));
    case 'raise_priority':
      return withSector(city, edit.sector, (sector) => ({ ...sector, priority: edit.priority }));
    case 'add_mode':
      return { ...city, modes: [...city.modes, edit.mode] };
    case 'add_network':
      return { ...city, networks: [...city.networks, edit.network] };
    case 'confirm_readiness':
      return { ...city, readiness: { ...city.readiness, [edit.item]: true } };
  }
}

function proposedSector(id: SectorId, topic: TopicId | null): SectorInterest {
  const dirs = PROPOSED_DIRS;
  const topics = topic ? [{ id: topic, dirs, evidence: [] }] : [];
  return { id, priority: PROPOSED_PRIORITY, dirs, topics };
}

function withSector(
  city: Profile,
  id: SectorId,
  change: (sector: SectorInterest) => SectorInterest,
): Profile {
  const sectors = city.sectors.map((sector) => (sector.id === id ? change(sector) : sector));
  return { ...city, sectors };
}

/** In the form the sub-topics of a sector carry its directions, so they gain the new one too. */
function withDirection(sector: SectorInterest, direction: DirectionId): SectorInterest {
  const widened = (dirs: Dirs) => ({ ...dirs, [direction]: true });
  const topics = sector.topics.map((topic) => ({ ...topic, dirs: widened(topic.dirs) }));
  return { ...sector, dirs: widened(sector.dirs), topics };
}

function withProof(topic: Topic): Topic {
  return { ...topic, evidence: [...topic.evidence, { note: topic.id }] };
}
