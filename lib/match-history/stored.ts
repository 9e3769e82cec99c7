import { z } from 'zod';
import {
  MODE_IDS,
  NETWORK_IDS,
  READINESS_IDS,
  SECTOR_IDS,
  TAG_IDS,
  type TopicId,
} from '@/lib/taxonomy/ids';
import { sectorOfTopic } from '@/lib/taxonomy/taxonomy';
import { type ProfileChange, SECTOR_CODES, TOPIC_CODES } from './model';

const topicId = z.custom<TopicId>(
  (id) => typeof id === 'string' && sectorOfTopic(id) !== undefined,
);

const change = z.union([
  z.strictObject({ code: z.literal('first') }),
  z.strictObject({ code: z.enum(SECTOR_CODES), sectors: z.array(z.enum(SECTOR_IDS)) }),
  z.strictObject({ code: z.enum(TOPIC_CODES), topics: z.array(topicId) }),
  z.strictObject({
    code: z.enum(['added_modes', 'removed_modes']),
    modes: z.array(z.enum(MODE_IDS)),
  }),
  z.strictObject({
    code: z.enum(['added_networks', 'removed_networks']),
    networks: z.array(z.enum(NETWORK_IDS)),
  }),
  z.strictObject({
    code: z.enum(['added_tags', 'removed_tags']),
    tags: z.array(z.enum(TAG_IDS)),
  }),
  z.strictObject({
    code: z.enum(['in_place', 'not_in_place']),
    items: z.array(z.enum(READINESS_IDS)),
  }),
]);

/** Changes as they were stored. What the taxonomy no longer knows is left out: there is no name for it. */
export function readChanges(stored: unknown): ProfileChange[] {
  const list = Array.isArray(stored) ? stored : [];
  return list.flatMap((one): ProfileChange[] => {
    const read = change.safeParse(one);
    return read.success ? [read.data] : [];
  });
}
