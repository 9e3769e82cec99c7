import { z } from 'zod';
import {
  MODE_IDS,
  NETWORK_IDS,
  PRIORITIES,
  READINESS_IDS,
  SECTOR_IDS,
  TAG_IDS,
  type TopicId,
} from './ids';
import { sectorOfTopic } from './taxonomy';

/** Ids as the boundary lets them in: an unknown one is refused and named. */
export const sectorId = z.enum(SECTOR_IDS, { error: unknown('sector') });
export const modeId = z.enum(MODE_IDS, { error: unknown('cooperation mode') });
export const networkId = z.enum(NETWORK_IDS, { error: unknown('network') });
export const tagId = z.enum(TAG_IDS, { error: unknown('urban character tag') });
export const readinessId = z.enum(READINESS_IDS, { error: unknown('readiness item') });
export const priority = z.literal(PRIORITIES, { error: () => 'priority must be 1, 2 or 3' });
export const topicId = z.custom<TopicId>(
  (value) => typeof value === 'string' && sectorOfTopic(value) !== undefined,
  { error: unknown('topic') },
);

function unknown(kind: string) {
  return (issue: { input?: unknown }) =>
    issue.input === undefined
      ? `${kind} id is missing`
      : `unknown ${kind} ${JSON.stringify(issue.input)}`;
}
