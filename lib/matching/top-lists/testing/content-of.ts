import { NO_PROOF, type ProfileContent } from '@/lib/cities/profile/model';
import { A_PROOF, aContent } from '@/lib/cities/profile/testing/contents';
import type { Profile } from '../../model';

/** The answers by which a city would have this profile; of repeated entries the last one. */
export const contentOf = (profile: Profile): ProfileContent =>
  aContent({
    sectors: [...new Map(profile.sectors.map((one) => [one.id, one])).values()].map((sector) => ({
      id: sector.id,
      priority: sector.priority,
      ...sector.dirs,
      topics: [...new Map(sector.topics.map((one) => [one.id, one])).values()].map((topic) => ({
        id: topic.id,
        proof: topic.evidence.length > 0 ? A_PROOF : NO_PROOF,
      })),
    })),
    modes: { ids: [...new Set(profile.modes)], none: false, notKnown: false },
    networks: { ids: [...new Set(profile.networks)], none: false, notKnown: false },
    character: { ids: [...new Set(profile.character)], none: false, notKnown: false },
  });
