import 'server-only';
import { toMatchProfile } from '@/lib/cities/profile/to-match-profile';
import { listHosts } from '@/lib/hosts/queries';
import { getHostProfile } from '@/lib/matching/host-profile';
import { currentPolicy } from '@/lib/matching/policy/current';
import { type ProofGains, proofGains } from '@/lib/matching/proof-gains';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import type { SectionProps } from './section-props';

/** What a first proof would add to the provisional score with the first host; nothing where no host has a profile. */
export async function loadProofGains({ city, draft }: SectionProps['own']): Promise<ProofGains> {
  const [host] = await listHosts();
  const published = host && (await getHostProfile(host.slug));
  if (!published) return {};
  const { weights } = await currentPolicy();
  return proofGains(toMatchProfile(city.id, draft.content), published.profile, taxonomy, {
    weights,
  });
}
