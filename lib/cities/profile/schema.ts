import { z } from 'zod';
import { READINESS_IDS } from '@/lib/taxonomy/ids';
import { modeId, networkId, priority, sectorId, tagId, topicId } from '@/lib/taxonomy/schema';
import { type ProfileContent, SECTION_IDS } from './model';
import { china, list, place, practice, rows, signalAnswer, typed } from './parts-schema';

const proof = z.strictObject({ url: typed, note: typed, date: typed });

const sectorAnswer = z.strictObject({
  id: sectorId,
  priority: priority.nullable(),
  offer: z.boolean(),
  seek: z.boolean(),
  topics: z.array(z.strictObject({ id: topicId, proof })).default([]),
});

const basicFacts = z.strictObject({
  name: typed,
  nameZh: typed,
  population: typed,
  populationYear: typed,
  areaKm2: typed,
  website: typed,
});

const stamp = z.strictObject({
  revision: z.number().int().min(1),
  at: z.string(),
  by: z.string().nullable(),
});

export const namedAnswer = z.enum(['named', 'none', 'not_yet']);
export const readinessAnswer = z.enum(['yes', 'no', 'not_yet']);

/** Reads the JSON of a draft or a published version; what is missing is unanswered. */
export const profileContent: z.ZodType<ProfileContent> = z.strictObject({
  basics: basicFacts.nullable().default(null),
  people: z
    .strictObject({
      deputy: namedAnswer.nullable().default(null),
      approver: namedAnswer.nullable().default(null),
    })
    .prefault({}),
  sectors: z.array(sectorAnswer).default([]),
  modes: list(modeId),
  networks: list(networkId),
  character: list(tagId),
  readiness: z.partialRecord(z.enum(READINESS_IDS), readinessAnswer).default({}),
  practice,
  places: rows(place),
  china,
  signals: z.partialRecord(sectorId, signalAnswer).default({}),
  saved: z.partialRecord(z.enum(SECTION_IDS), stamp).default({}),
});

/** A profile nobody has begun. */
export const emptyProfile = (): ProfileContent => profileContent.parse({});
