import { editedFacts } from '@/lib/hosts/portrait/edited-facts';
import type { HostFact } from '@/lib/hosts/portrait/model';
import type { Profile } from '../model';
import { hostProfile } from '../profile-schema';

/** A version of what a host says about itself: what matching reads, and the facts its office has edited. */
export type HostContent = {
  profile: Profile;
  /** Null as long as the office has edited none: then the imported facts stand. */
  facts: HostFact[] | null;
};

/** Reads the JSON of a version. Throws on JSON out of shape. */
export function readHostContent(version: unknown): HostContent {
  const { facts: _facts, ...profile } = version as Record<string, unknown>;
  return { profile: hostProfile.parse(profile), facts: editedFacts(version) };
}

/** The JSON of a version; its date is that of its row. */
export function hostContentJson({ profile, facts }: HostContent) {
  const { updatedAt: _day, ...answers } = profile;
  return { ...answers, ...(facts && { facts }) };
}

/** What a host starts from before it has said anything. */
export const emptyHostContent = (hostSlug: string): HostContent => ({
  profile: {
    id: hostSlug,
    sectors: [],
    modes: [],
    networks: [],
    character: [],
    readiness: {},
    answered: {},
  },
  facts: null,
});
