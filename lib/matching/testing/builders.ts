import type { ModeId, NetworkId, ReadinessId, SectorId, TagId, TopicId } from '@/lib/taxonomy/ids';
import dalianProfile from '@/prisma/data/hosts/dalian-profile.json';
import type { Dirs, Profile, SectorInterest, Topic } from '../model';
import { hostProfile } from '../profile-schema';

export const OFFER: Dirs = { offer: true, seek: false };
export const SEEK: Dirs = { offer: false, seek: true };
export const BOTH: Dirs = { offer: true, seek: true };

/** Dalian as the import seeds it. */
export function dalian(): Profile {
  return hostProfile.parse(dalianProfile);
}

type SectorDetails = Partial<Omit<SectorInterest, 'id' | 'topics'>> & {
  /** Topics without evidence carry the sector's dirs; a full topic says its own. */
  topics?: (TopicId | Topic)[];
};

/** A profile under construction; each step returns a new one. `build()` ends it. */
export class ProfileBuilder {
  constructor(private readonly profile: Profile) {}

  withSector(id: SectorId, { priority = 2, dirs = BOTH, topics = [], open }: SectorDetails = {}) {
    const sector: SectorInterest = {
      id,
      priority,
      dirs,
      topics: topics.map((topic) => (typeof topic === 'string' ? aTopic(topic, dirs) : topic)),
      ...(open === undefined ? {} : { open }),
    };
    return this.with({ sectors: [...this.profile.sectors, sector] });
  }

  withModes(...modes: ModeId[]) {
    return this.with({ modes });
  }

  withNetworks(...networks: NetworkId[]) {
    return this.with({ networks });
  }

  withTags(...character: TagId[]) {
    return this.with({ character });
  }

  ready(...items: ReadinessId[]) {
    return this.with({ readiness: Object.fromEntries(items.map((item) => [item, true])) });
  }

  with(change: Partial<Profile>) {
    return new ProfileBuilder({ ...this.profile, ...change });
  }

  build(): Profile {
    return this.profile;
  }
}

/** A city that has answered nothing yet. */
export function aCity(id = 'city'): ProfileBuilder {
  return new ProfileBuilder(emptyProfile(id));
}

/** A host that has stated nothing yet. */
export function aHost(id = 'host'): ProfileBuilder {
  return new ProfileBuilder(emptyProfile(id));
}

export function aTopic(id: TopicId, dirs: Dirs = BOTH, evidence: Topic['evidence'] = []): Topic {
  return { id, dirs, evidence };
}

/** The city of the published test vector: 51.99 with Dalian. */
export function vectorCity(): ProfileBuilder {
  return aCity('vector')
    .withSector('new_energy_vehicle', {
      priority: 3,
      dirs: OFFER,
      topics: [aTopic('nev_charging', OFFER, [{ note: 'city report' }]), 'nev_public_fleet'],
    })
    .withSector('vocational_training', { priority: 2, topics: ['vt_automotive'] })
    .withModes('official_visit', 'pilot_project')
    .withNetworks('iurc_skills')
    .withTags('seaport')
    .ready('contact', 'language');
}

function emptyProfile(id: string): Profile {
  return { id, sectors: [], modes: [], networks: [], character: [], readiness: {}, answered: {} };
}
