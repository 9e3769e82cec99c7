import { READINESS_IDS } from '@/lib/taxonomy/ids';
import type { ProfileContent } from './model';
import { isProofComplete } from './proof';

export const STRENGTH_PARTS = ['sectors', 'topics', 'evidence', 'readiness'] as const;
export type StrengthPart = (typeof STRENGTH_PARTS)[number];

/** How strong each part of a profile is, 0..1, and the numbers its sentence needs. */
export type Strength = Record<StrengthPart, number> & {
  chosenTopics: number;
  provenTopics: number;
  topPriorities: number;
  thinnest: StrengthPart;
};

/** More than four sectors earn nothing (match-1.0: four rank weights). */
const SECTORS_THAT_COUNT = 4;

/**
 * Strong and thin parts. A sector's sub-topics close half of what remains, each (match-1.0: 1 − 2^−n), and the mean
 * over the chosen sectors is shown; evidence is the share of sub-topics with a proof; readiness the share of "yes".
 */
export function strengthOf({
  sectors,
  readiness,
}: Pick<ProfileContent, 'sectors' | 'readiness'>): Strength {
  const topics = sectors.flatMap((sector) => sector.topics);
  const proven = topics.filter((topic) => isProofComplete(topic.proof)).length;
  const depth = sectors.reduce((sum, sector) => sum + 1 - 2 ** -sector.topics.length, 0);
  const ready = READINESS_IDS.filter((item) => readiness[item] === 'yes').length;
  const parts: Record<StrengthPart, number> = {
    sectors: Math.min(1, sectors.length / SECTORS_THAT_COUNT),
    topics: sectors.length === 0 ? 0 : depth / sectors.length,
    evidence: topics.length === 0 ? 0 : proven / topics.length,
    readiness: ready / READINESS_IDS.length,
  };
  return {
    ...parts,
    chosenTopics: topics.length,
    provenTopics: proven,
    topPriorities: sectors.filter((sector) => sector.priority === 3).length,
    thinnest: STRENGTH_PARTS.reduce((low, part) => (parts[part] < parts[low] ? part : low)),
  };
}
