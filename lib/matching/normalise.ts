import type { Priority } from '@/lib/taxonomy/ids';
import { unionOf } from './direction';
import type { EvidenceRef, Profile, SectorInterest, Topic } from './model';

/**
 * One entry per id and a fixed order, so that neither duplicates nor the order of lists matter.
 * A sector's `dirs` become the union of its own and its topics'. Applying it again changes nothing.
 */
export function normalise(profile: Profile): Profile {
  const { id, sectors, modes, networks, character, readiness, answered, updatedAt } = profile;
  return {
    id,
    sectors: mergeSectors(sectors),
    modes: setOf(modes),
    networks: setOf(networks),
    character: setOf(character),
    readiness,
    answered,
    updatedAt,
  };
}

/** A European city: as `normalise`, and a city's `open` is ignored. */
export function normaliseCity(profile: Profile): Profile {
  const merged = normalise(profile);
  return { ...merged, sectors: merged.sectors.map((sector) => ({ ...sector, open: false })) };
}

/** Orders by code unit: the same on every machine and in every language. */
function byId(one: { id: string }, other: { id: string }): number {
  return compareText(one.id, other.id);
}

export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function mergeSectors(sectors: SectorInterest[]): SectorInterest[] {
  return groupById(sectors).map((same) => {
    const topics = mergeTopics(same.flatMap((sector) => sector.topics));
    return {
      id: same[0].id,
      priority: Math.max(...same.map((sector) => sector.priority)) as Priority,
      dirs: unionOf([...same, ...topics].map((entry) => entry.dirs)),
      topics,
      open: same.some((sector) => sector.open === true),
    };
  });
}

function mergeTopics(topics: Topic[]): Topic[] {
  return groupById(topics).map((same) => ({
    id: same[0].id,
    dirs: unionOf(same.map((topic) => topic.dirs)),
    evidence: mergeEvidence(same.flatMap((topic) => topic.evidence)),
  }));
}

function mergeEvidence(evidence: EvidenceRef[]): EvidenceRef[] {
  if (evidence.length < 2) return evidence;
  const byContent = new Map(evidence.map((item) => [contentOf(item), item]));
  return [...byContent].sort(([a], [b]) => compareText(a, b)).map(([, item]) => item);
}

function contentOf({ note, url, source, date, kind, disputed }: EvidenceRef): string {
  return JSON.stringify([date, source, url, note, kind, disputed]);
}

function groupById<T extends { id: string }>(entries: T[]): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const entry of entries) {
    const group = groups.get(entry.id);
    if (group) group.push(entry);
    else groups.set(entry.id, [entry]);
  }
  return [...groups.values()].sort(([one], [other]) => byId(one, other));
}

function setOf<T extends string>(ids: T[]): T[] {
  return [...new Set(ids)].sort(compareText);
}
