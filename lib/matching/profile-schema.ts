import { z } from 'zod';
import { MAX_TOP_PRIORITIES, MAX_TOPICS } from '@/lib/taxonomy/limits';
import {
  modeId,
  networkId,
  priority,
  readinessId,
  sectorId,
  tagId,
  topicId,
} from '@/lib/taxonomy/schema';
import { sectorOfTopic } from '@/lib/taxonomy/taxonomy';
import type { Profile } from './model';
import { topicsIn, topPriorities } from './profile-counts';

const MAX_NOTE = 400;
const MAX_TEXT = 2000;

const text = (max: number) =>
  z.string().trim().min(1, 'must not be empty').max(max, `must have at most ${max} characters`);

const dirs = z
  .strictObject({ offer: z.boolean(), seek: z.boolean() })
  .refine(({ offer, seek }) => offer || seek, {
    error: 'at least one of offer and seek must be true',
    params: { code: 'no_direction' },
  });

/** An ISO year, month, day or instant that exists in the calendar. */
const isoDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?)?)?$/, {
    error: 'must be an ISO date such as 2026-11-20',
  })
  .refine(isInCalendar, { error: 'is not a date of the calendar' });

const evidence = z
  .strictObject({
    note: text(MAX_NOTE).optional(),
    url: z
      .url({ protocol: /^https?$/, error: 'must be a web address' })
      .max(MAX_TEXT)
      .optional(),
    source: text(MAX_NOTE).optional(),
    date: isoDate.optional(),
    kind: z.enum(['declared', 'documented']).optional(),
    disputed: z.boolean().optional(),
  })
  .refine(({ note, url }) => note !== undefined || url !== undefined, {
    error: 'an evidence item needs a note or a url',
    params: { code: 'empty_evidence' },
  });

const topic = z.strictObject({ id: topicId, dirs, evidence: z.array(evidence).default([]) });

const sector = z
  .strictObject({
    id: sectorId,
    priority,
    dirs,
    topics: z.array(topic).default([]),
    open: z.boolean().optional(),
  })
  .check((ctx) => {
    for (const [index, { id }] of ctx.value.topics.entries()) {
      if (sectorOfTopic(id) === ctx.value.id) continue;
      ctx.issues.push({
        code: 'custom',
        input: id,
        path: ['topics', index, 'id'],
        message: `topic "${id}" does not belong to sector "${ctx.value.id}"`,
        params: { code: 'topic_of_other_sector' },
      });
    }
  });

const profile = z.strictObject({
  id: z.string().regex(/\S/, 'must not be empty').max(200, 'must have at most 200 characters'),
  sectors: z.array(sector),
  modes: z.array(modeId).default([]),
  networks: z.array(networkId).default([]),
  character: z.array(tagId).default([]),
  readiness: z.partialRecord(readinessId, z.boolean()).default({}),
  // Not strict: a profile form has more sections than the model, and these never touch the score.
  answered: z
    .object({
      sectors: z.boolean(),
      modes: z.boolean(),
      networks: z.boolean(),
      character: z.boolean(),
      readiness: z.boolean(),
    })
    .partial()
    .default({}),
  updatedAt: isoDate.optional(),
});

/** What a profile consists of; a name, a population or a text beside it is not the model's business. */
export const PROFILE_KEYS: readonly string[] = Object.keys(profile.shape);

/** A host's profile: free in the number of priorities and sub-topics. */
export const hostProfile: z.ZodType<Profile> = profile;

/** A European city's profile, within the limits of the form. Repeated entries count once. */
export const cityProfile: z.ZodType<Profile> = profile.check((ctx) => {
  const top = topPriorities(ctx.value.sectors);
  if (top.size > MAX_TOP_PRIORITIES) {
    ctx.issues.push({
      code: 'custom',
      input: ctx.value.sectors,
      path: ['sectors'],
      message: `${top.size} sectors at priority 3; a city may have at most ${MAX_TOP_PRIORITIES}`,
      params: { code: 'too_many_top_priorities', max: MAX_TOP_PRIORITIES, count: top.size },
    });
  }
  const topics = topicsIn(ctx.value.sectors);
  if (topics.size > MAX_TOPICS) {
    ctx.issues.push({
      code: 'custom',
      input: ctx.value.sectors,
      path: ['sectors'],
      message: `${topics.size} topics; a city may have at most ${MAX_TOPICS}`,
      params: { code: 'too_many_topics', max: MAX_TOPICS, count: topics.size },
    });
  }
});

function isInCalendar(iso: string): boolean {
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
