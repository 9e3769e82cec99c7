import fc from 'fast-check';
import {
  MODE_IDS,
  NETWORK_IDS,
  PRIORITIES,
  READINESS_IDS,
  SECTOR_IDS,
  type SectorId,
  TAG_IDS,
} from '@/lib/taxonomy/ids';
import { MAX_TOP_PRIORITIES, MAX_TOPICS } from '@/lib/taxonomy/limits';
import { topicsOf } from '@/lib/taxonomy/taxonomy';
import type { Dirs, EvidenceRef, Profile, SectorInterest, Topic } from '../model';
import { topicsIn, topPriorities } from '../profile-counts';
import { BOTH, dalian, OFFER, SEEK } from './builders';

/** Cases per property; the axioms ask for at least a thousand. */
export const RUNS = { numRuns: Number(process.env.LIANQIAO_FC_RUNS ?? 1000) };

export const someDirs: fc.Arbitrary<Dirs> = fc.constantFrom(OFFER, SEEK, BOTH);

export const someEvidence: fc.Arbitrary<EvidenceRef> = fc.record(
  {
    note: fc.constantFrom('report', 'plan', '工作报告'),
    url: fc.constantFrom('https://city.example/a', 'https://city.example/b'),
    date: fc.constantFrom('2024', '2025-03', '2026-05-20'),
    kind: fc.constantFrom('declared' as const, 'documented' as const),
  },
  { requiredKeys: ['note'] },
);

type Shape = { evidenced?: boolean; open?: boolean };

/** A sector interest with any of its topics, now and then listed twice. */
export function someSector({ evidenced = false, open = true }: Shape = {}) {
  return fc.constantFrom(...SECTOR_IDS).chain((id) => sectorOf(id, { evidenced, open }));
}

function sectorOf(id: SectorId, { evidenced, open }: Shape): fc.Arbitrary<SectorInterest> {
  const topic: fc.Arbitrary<Topic> = fc.record({
    id: fc.constantFrom(...topicsOf(id).map((entry) => entry.id)),
    dirs: someDirs,
    evidence: fc.array(someEvidence, { minLength: evidenced ? 1 : 0, maxLength: 2 }),
  });
  return fc.record({
    id: fc.constant(id),
    priority: fc.constantFrom(...PRIORITIES),
    dirs: someDirs,
    topics: fc.array(topic, { maxLength: 5 }),
    open: open ? fc.boolean() : fc.constant(false),
  });
}

/** Any profile, as a host may have it: lists may repeat and be empty. */
export function someProfile(shape: Shape = {}): fc.Arbitrary<Profile> {
  return fc.record({
    id: fc.string({ minLength: 1, maxLength: 8 }).filter((id) => id.trim() !== ''),
    sectors: fc.array(someSector(shape), { maxLength: 7 }),
    modes: fc.array(fc.constantFrom(...MODE_IDS), { maxLength: 6 }),
    networks: fc.array(fc.constantFrom(...NETWORK_IDS), { maxLength: 4 }),
    character: fc.array(fc.constantFrom(...TAG_IDS), { maxLength: 5 }),
    readiness: fc.dictionary(fc.constantFrom(...READINESS_IDS), fc.boolean()),
    answered: fc.dictionary(
      fc.constantFrom('modes' as const, 'networks' as const, 'character' as const),
      fc.boolean(),
    ),
    updatedAt: fc.constantFrom('2023-01-31', '2025-06-01', '2026-11-20T08:30:00Z'),
  });
}

/** A city within the limits of the form. */
export const someCity: fc.Arbitrary<Profile> = someProfile().filter(
  ({ sectors }) =>
    topPriorities(sectors).size <= MAX_TOP_PRIORITIES && topicsIn(sectors).size <= MAX_TOPICS,
);

/** Dalian every third time, otherwise any host. */
export const someHost: fc.Arbitrary<Profile> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(dalian()) },
  { weight: 2, arbitrary: someProfile() },
);

/** The same profile with every list in another order. */
export function shuffled(profile: Profile): fc.Arbitrary<Profile> {
  const whole = <T>(items: T[]) => fc.shuffledSubarray(items, { minLength: items.length });
  const topics = (list: Topic[]) =>
    fc.tuple(
      ...list.map((topic) => whole(topic.evidence).map((evidence) => ({ ...topic, evidence }))),
    );
  const sectors = fc.tuple(
    ...profile.sectors.map((sector) =>
      topics(sector.topics)
        .chain(whole)
        .map((list) => ({ ...sector, topics: list })),
    ),
  );
  return fc.record({
    ...fixed(profile),
    sectors: sectors.chain(whole),
    modes: whole(profile.modes),
    networks: whole(profile.networks),
    character: whole(profile.character),
  });
}

function fixed({ id, readiness, answered, updatedAt }: Profile) {
  return {
    id: fc.constant(id),
    readiness: fc.constant(readiness),
    answered: fc.constant(answered),
    updatedAt: fc.constant(updatedAt),
  };
}
