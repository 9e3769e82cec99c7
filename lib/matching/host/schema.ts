import { z } from 'zod';
import { line, optionalLine } from '@/lib/actions/text';
import { versionField } from '@/lib/actions/version';
import { FACT_GROUPS } from '@/lib/hosts/portrait/model';
import type { Priority } from '@/lib/taxonomy/ids';
import { modeId, networkId, sectorId, tagId, topicId } from '@/lib/taxonomy/schema';
import { sectors } from '@/lib/taxonomy/taxonomy';
import type { SectorChoice } from './edits';
import { readSectorsDraft } from './sectors-draft';

/** Longest texts, in code points. */
export const HOST_LIMITS = {
  reason: 200,
  statement: 600,
  doubt: 300,
  year: 20,
  source: 200,
} as const;

/** A box: `on` or nothing. */
const tick = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');

/** What every save carries: the version it was made from (0: none yet), and why. */
const common = { base: versionField(0), reason: line(HOST_LIMITS.reason) };

const sectorFields = z.strictObject({
  chosen: tick,
  priority: z.enum(['1', '2', '3']).optional(),
  offer: tick,
  seek: tick,
  open: tick,
  topics: z.array(topicId).default([]),
});

type SectorFields = z.output<typeof sectorFields>;

/**
 * A draft of the sectors. A ticked one needs an importance and a direction; what stands in sectors that are not ticked is left
 * out.
 */
export const hostSectorsInput = z
  .strictObject({ base: common.base, sectors: z.partialRecord(sectorId, sectorFields).default({}) })
  .superRefine(({ sectors: typed }, context) => {
    for (const [id, fields] of Object.entries(typed)) {
      if (!fields?.chosen) continue;
      const report = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: ['sectors', id, field], message });
      if (!fields.priority) report('priority', 'hostDesk.problem.priority');
      if (!(fields.offer || fields.seek)) report('direction', 'hostDesk.problem.direction');
    }
  })
  .transform(({ base, sectors: typed }) => ({
    base,
    sectors: sectors.flatMap(({ id }): SectorChoice[] => choiceOf(id, typed[id])),
  }));

function choiceOf(id: SectorChoice['id'], fields: SectorFields | undefined): SectorChoice[] {
  if (!fields?.chosen) return [];
  const { offer, seek, open, topics } = fields;
  const priority = Number(fields.priority) as Priority;
  return [{ id, priority, dirs: { offer, seek }, open, topics }];
}

/** The same draft as its page of effects sends it on, with the reason. */
export const publishSectorsInput = z.strictObject({
  ...common,
  draft: z.string().transform((text, context) => {
    const sectors = readSectorsDraft(text);
    if (sectors) return sectors;
    context.addIssue({ code: 'custom', message: 'hostDesk.problem.draft' });
    return z.NEVER;
  }),
});

/** Each entry once: a box cannot be ticked twice, a made-up form can say so. */
const once = <T>(ids: T[]): T[] => [...new Set(ids)];

export const hostWaysInput = z.strictObject({
  ...common,
  modes: z.array(modeId).default([]).transform(once),
  networks: z.array(networkId).default([]).transform(once),
  character: z.array(tagId).default([]).transform(once),
});

const address = optionalLine(2_000).refine(
  (value) => value === '' || /^https:\/\/[^\s/]+\.[^\s]+$/.test(value),
  'errors.field.url',
);

const factKey = z.string().regex(/^[a-z0-9_-]{1,64}$/);

export const hostFactInput = z.strictObject({
  ...common,
  /** Of a fact that is there already; empty for a new one. */
  key: factKey.optional(),
  group: z.enum(FACT_GROUPS),
  sector: sectorId.or(z.literal('')).default(''),
  lead: tick,
  textZh: line(HOST_LIMITS.statement),
  textEn: line(HOST_LIMITS.statement),
  year: optionalLine(HOST_LIMITS.year),
  uncertain: tick,
  uncertainZh: optionalLine(HOST_LIMITS.doubt),
  uncertainEn: optionalLine(HOST_LIMITS.doubt),
  sourceZh: line(HOST_LIMITS.source),
  sourceEn: line(HOST_LIMITS.source),
  sourceUrl: address,
  /** Takes a fact that is there out of the profile; the history keeps it. */
  remove: tick,
});
export type HostFactInput = z.output<typeof hostFactInput>;
