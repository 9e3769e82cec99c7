import type { KnownInterest } from '@/lib/cities/directory/model';
import type { Profile } from '../model';

/** Where what is known of a candidate comes from: its own published profile, or public programme pages. */
export const CANDIDATE_EVIDENCE = ['declared', 'documented'] as const;
export type CandidateEvidence = (typeof CANDIDATE_EVIDENCE)[number];

/** How far this host and the city have come, the furthest step alone. */
export type CandidateStage =
  | { code: 'visited' | 'in_contact' | 'none' }
  | { code: 'tie'; kind: string; since: string | null };

/** A European city as the page needs it before any scoring. */
export type Candidate = {
  id: string;
  slug: string;
  name: string;
  nameZh: string | null;
  level: 'city' | 'county' | 'region';
  countryCode: string;
  admin1Name: string | null;
  demo: boolean;
  evidence: CandidateEvidence;
  /** Number of the published profile; null for a documented one. */
  version: number | null;
  profile: Profile;
  stage: CandidateStage;
};

/** What the fingerprint of a candidate is drawn from. */
export const interestsOf = ({ profile, evidence }: Candidate): KnownInterest[] =>
  profile.sectors.map(({ id, priority, dirs }) => ({
    sector: id,
    priority,
    ...dirs,
    kind: evidence,
  }));
