import type { Dirs, Profile, SectorInterest, Topic } from '@/lib/matching/model';
import type { SectorId, TopicId } from '@/lib/taxonomy/ids';

/**
 * One ordering that follows from the principles of the match score and can be checked with pencil and paper: `first`
 * stands above `second`, or both are equal.
 */
export type Rung = {
  id: string;
  host: Profile;
  first: Profile;
  second: Profile;
  verdict: 'above' | 'equal';
  /** Why, in one sentence, with the arithmetic where it decides. */
  because: string;
};

export const BOTH: Dirs = { offer: true, seek: true };
export const OFFERS: Dirs = { offer: true, seek: false };
export const SEEKS: Dirs = { offer: false, seek: true };

type Details = Partial<Omit<SectorInterest, 'id'>>;

/** A sector of priority 3 in both directions without topics, unless said otherwise. */
export function sector(id: SectorId, details: Details = {}): SectorInterest {
  return { id, priority: 3, dirs: BOTH, topics: [], ...details };
}

/** A sub-topic with one proof. */
export function proven(id: TopicId, dirs: Dirs = BOTH): Topic {
  return { id, dirs, evidence: [{ note: 'report' }] };
}

/** A sub-topic without any proof. */
export function claimed(id: TopicId, dirs: Dirs = BOTH): Topic {
  return { id, dirs, evidence: [] };
}

/** A profile that says this and nothing else. */
export function profile(sectors: SectorInterest[], rest: Partial<Profile> = {}): Profile {
  return {
    id: 'profile',
    sectors,
    modes: [],
    networks: [],
    character: [],
    readiness: {},
    answered: {},
    ...rest,
  };
}
