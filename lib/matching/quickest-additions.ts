import { READINESS_IDS } from '@/lib/taxonomy/ids';
import { isAnswered } from './answers';
import type { Profile } from './model';

/** What a profile needs first, as a code (`matching.addition.<code>`). */
export type Addition =
  | 'choose_sector'
  | 'name_topic'
  | 'tick_modes'
  | 'answer_readiness'
  | 'tick_character'
  | 'attach_evidence';

const MOST = 3;

/** The three quickest additions to a profile that says too little to be ranked. */
export function quickestAdditions(profile: Profile): Addition[] {
  const topics = profile.sectors.flatMap((sector) => sector.topics);
  const isMissing: Record<Addition, boolean> = {
    choose_sector: profile.sectors.length === 0,
    name_topic: topics.length === 0,
    tick_modes: !isAnswered(profile, 'modes'),
    answer_readiness: READINESS_IDS.some((item) => profile.readiness[item] === undefined),
    tick_character: !isAnswered(profile, 'character'),
    attach_evidence: topics.every((topic) => topic.evidence.length === 0),
  };
  return ORDER.filter((addition) => isMissing[addition]).slice(0, MOST);
}

const ORDER: readonly Addition[] = [
  'choose_sector',
  'name_topic',
  'tick_modes',
  'answer_readiness',
  'tick_character',
  'attach_evidence',
];
