import type { TopicId } from '@/lib/taxonomy/ids';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import dalianProfile from '@/prisma/data/hosts/dalian-profile.json';
import type { EvidenceRef, MatchResult, Profile, SectorInterest, Topic, Weights } from './model';
import { hostProfile } from './profile-schema';
import { score } from './score';

const OFFER = { offer: true, seek: false };
const BOTH = { offer: true, seek: true };
const PROOF: EvidenceRef = { note: 'city report' };

const electric = (fleetEvidence: EvidenceRef[]): SectorInterest => ({
  id: 'new_energy_vehicle',
  priority: 3,
  dirs: OFFER,
  topics: [topic('nev_charging', OFFER, [PROOF]), topic('nev_public_fleet', OFFER, fleetEvidence)],
});

/** The city of the model's published test vector: 51.99 with Dalian's first profile. */
const city: Profile = {
  id: 'example',
  sectors: [
    electric([]),
    {
      id: 'vocational_training',
      priority: 2,
      dirs: BOTH,
      topics: [topic('vt_automotive', BOTH, [])],
    },
  ],
  modes: ['official_visit', 'pilot_project'],
  networks: ['iurc_skills'],
  character: ['seaport'],
  readiness: { contact: true, language: true },
  answered: {},
};

/** The example as it stands, and three single changes to the city; messages: guides.matching.example.change. */
export const EXAMPLE_CHANGES = ['fleet_evidence', 'joint_park', 'manufacturing'] as const;
export type ExampleChange = (typeof EXAMPLE_CHANGES)[number];

const CHANGED: Record<ExampleChange, Profile> = {
  fleet_evidence: { ...city, sectors: [electric([PROOF]), ...city.sectors.slice(1)] },
  joint_park: { ...city, modes: [...city.modes, 'joint_industrial_park'] },
  manufacturing: {
    ...city,
    sectors: [
      ...city.sectors,
      {
        id: 'smart_manufacturing',
        priority: 2,
        dirs: BOTH,
        topics: [topic('sm_robotics', BOTH, [])],
      },
    ],
  },
};

export type Example = {
  profile: Profile;
  result: MatchResult;
  changes: { change: ExampleChange; score: number }[];
};

/** Computes the published example with the weights in force, against Dalian's profile as first imported. */
export function computeExample(weights: Weights): Example {
  const host = hostProfile.parse(dalianProfile);
  return {
    profile: city,
    result: score(city, host, taxonomy, { weights }),
    changes: EXAMPLE_CHANGES.map((change) => ({
      change,
      score: score(CHANGED[change], host, taxonomy, { weights }).score,
    })),
  };
}

function topic(id: TopicId, dirs: Topic['dirs'], evidence: EvidenceRef[]): Topic {
  return { id, dirs, evidence };
}
