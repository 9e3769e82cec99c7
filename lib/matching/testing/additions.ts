import fc from 'fast-check';
import { MODE_IDS, NETWORK_IDS, READINESS_IDS, TAG_IDS } from '@/lib/taxonomy/ids';
import { topicsOf } from '@/lib/taxonomy/taxonomy';
import type { Profile, SectorInterest } from '../model';
import { someDirs, someEvidence, someSector } from './arbitraries';
import { aTopic, BOTH } from './builders';

/** A profile and the same with one thing more: the step that A2 says never lowers a score. */
export function withAddition(profile: Profile): fc.Arbitrary<Profile> {
  return fc.oneof(
    someSector().map((sector) => ({ ...profile, sectors: [...profile.sectors, sector] })),
    fc.constantFrom(...MODE_IDS).map((id) => ({ ...profile, modes: [...profile.modes, id] })),
    fc
      .constantFrom(...NETWORK_IDS)
      .map((id) => ({ ...profile, networks: [...profile.networks, id] })),
    fc
      .constantFrom(...TAG_IDS)
      .map((id) => ({ ...profile, character: [...profile.character, id] })),
    fc
      .constantFrom(...READINESS_IDS)
      .map((item) => ({ ...profile, readiness: { ...profile.readiness, [item]: true } })),
    ...profile.sectors.map((sector, index) =>
      grownSector(sector).map((grown) => ({
        ...profile,
        sectors: profile.sectors.with(index, grown),
      })),
    ),
  );
}

function grownSector(sector: SectorInterest): fc.Arbitrary<SectorInterest> {
  const topic = fc.record({
    id: fc.constantFrom(...topicsOf(sector.id).map(({ id }) => id)),
    dirs: someDirs,
    evidence: fc.array(someEvidence, { maxLength: 1 }),
  });
  const higher = Math.min(3, sector.priority + 1) as SectorInterest['priority'];
  return fc.oneof(
    topic.map((added) => ({ ...sector, topics: [...sector.topics, added] })),
    fc.constant({ ...sector, dirs: BOTH }),
    fc.constant({ ...sector, priority: higher }),
    ...sector.topics.map(({ id, dirs, evidence }, index) =>
      fc.constantFrom(
        { ...sector, topics: sector.topics.with(index, aTopic(id, BOTH, evidence)) },
        {
          ...sector,
          topics: sector.topics.with(index, aTopic(id, dirs, [...evidence, { note: 'more' }])),
        },
      ),
    ),
  );
}
