import type { Taxonomy } from '@/lib/taxonomy/model';
import type { Profile, ScoreOptions } from './model';
import { score } from './score';

/** Scores before and after attaching a first proof to one sub-topic, for each sub-topic without one. */
export type ProofGains = Partial<Record<string, { from: number; to: number }>>;

/** Each proof is tried alone and the pair scored again, so the gain shown is the gain that follows. */
export function proofGains(
  city: Profile,
  host: Profile,
  tax: Taxonomy,
  options: Pick<ScoreOptions, 'weights'> = {},
): ProofGains {
  const scoreOf = (profile: Profile) => score(profile, host, tax, options).score;
  const from = scoreOf(city);
  const unproven = city.sectors
    .flatMap((sector) => sector.topics)
    .filter((topic) => topic.evidence.length === 0);
  return Object.fromEntries(
    unproven.map(({ id }) => [id, { from, to: scoreOf(withProof(city, id)) }]),
  );
}

function withProof(city: Profile, topicId: string): Profile {
  return {
    ...city,
    sectors: city.sectors.map((sector) => ({
      ...sector,
      topics: sector.topics.map((topic) =>
        topic.id === topicId ? { ...topic, evidence: [{ note: '…' }] } : topic,
      ),
    })),
  };
}
