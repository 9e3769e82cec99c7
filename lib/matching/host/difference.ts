import type { HostFact } from '@/lib/hosts/portrait/model';
import type { ModeId, NetworkId, SectorId, TagId, TopicId } from '@/lib/taxonomy/ids';
import type { Profile, SectorInterest } from '../model';
import type { HostContent } from './content';

/** A sector's answers without its sub-topics, which differ on their own. */
export type SectorState = Pick<SectorInterest, 'priority' | 'dirs'> & { open: boolean };

/** One thing two versions say differently; null on the side that does not say it. */
export type HostDifference =
  | { kind: 'sector'; id: SectorId; before: SectorState | null; after: SectorState | null }
  | { kind: 'topic'; id: TopicId; sector: SectorId; change: 'added' | 'removed' }
  | { kind: 'mode'; id: ModeId; change: 'added' | 'removed' }
  | { kind: 'network'; id: NetworkId; change: 'added' | 'removed' }
  | { kind: 'tag'; id: TagId; change: 'added' | 'removed' }
  | { kind: 'fact'; id: string; before: HostFact | null; after: HostFact | null };

/**
 * What two versions of a host say differently. Where a version has no facts of its own the imported ones stand.
 * The order of a list says nothing and makes no difference.
 */
export function hostDifferences(
  before: HostContent,
  after: HostContent,
  imported: readonly HostFact[],
): HostDifference[] {
  return [
    ...sectorDifferences(before.profile, after.profile),
    ...listDifferences('mode', before.profile.modes, after.profile.modes),
    ...listDifferences('network', before.profile.networks, after.profile.networks),
    ...listDifferences('tag', before.profile.character, after.profile.character),
    ...factDifferences(before.facts ?? imported, after.facts ?? imported),
  ];
}

function sectorDifferences(before: Profile, after: Profile): HostDifference[] {
  return pairs(before.sectors, after.sectors, (one) => one.id).flatMap(([was, is]) => {
    const id = (is ?? was)?.id;
    if (!id) return [];
    const [old, current] = [stateOf(was), stateOf(is)];
    const own = same(old, current)
      ? []
      : [{ kind: 'sector' as const, id, before: old, after: current }];
    const topics = pairs(was?.topics ?? [], is?.topics ?? [], (one) => one.id).flatMap(
      ([wasTopic, isTopic]) => {
        const topic = (isTopic ?? wasTopic)?.id;
        if (!topic || (wasTopic && isTopic)) return [];
        return [
          { kind: 'topic' as const, id: topic, sector: id, change: changeOf(isTopic !== null) },
        ];
      },
    );
    return [...own, ...topics];
  });
}

const stateOf = (sector: SectorInterest | null): SectorState | null =>
  sector && { priority: sector.priority, dirs: sector.dirs, open: sector.open ?? false };

function listDifferences<Kind extends 'mode' | 'network' | 'tag', Id extends string>(
  kind: Kind,
  before: readonly Id[],
  after: readonly Id[],
) {
  return pairs(before, after, (id) => id).flatMap(([was, is]) => {
    const id = is ?? was;
    if (id === null || (was !== null && is !== null)) return [];
    return [{ kind, id, change: changeOf(is !== null) } as Extract<HostDifference, { kind: Kind }>];
  });
}

function factDifferences(before: readonly HostFact[], after: readonly HostFact[]) {
  return pairs(before, after, (fact) => fact.key).flatMap(([was, is]) => {
    const id = (is ?? was)?.key;
    if (!id || same(was, is)) return [];
    return [{ kind: 'fact' as const, id, before: was, after: is }];
  });
}

const changeOf = (isThere: boolean) => (isThere ? ('added' as const) : ('removed' as const));

/** Entries of two lists side by side, by their key; null where one list lacks it. */
function pairs<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string,
): [T | null, T | null][] {
  const [old, current] = [byKey(before, keyOf), byKey(after, keyOf)];
  const keys = [...new Set([...old.keys(), ...current.keys()])];
  return keys.map((key) => [old.get(key) ?? null, current.get(key) ?? null]);
}

const byKey = <T>(list: readonly T[], keyOf: (one: T) => string) =>
  new Map(list.map((one) => [keyOf(one), one]));

/** Equal as data, whatever the order of keys. */
const same = (one: unknown, other: unknown): boolean => sorted(one) === sorted(other);

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
