import { z } from 'zod';
import { SECTOR_IDS } from '@/lib/taxonomy/ids';
import type { HostFact } from './model';

const text = z.string().min(1);
const maybe = text.nullable();

const fact: z.ZodType<HostFact> = z.strictObject({
  key: text,
  group: text,
  sector: z.enum(SECTOR_IDS).nullable(),
  lead: z.boolean(),
  textEn: text,
  textZh: text,
  year: maybe,
  uncertain: z.boolean(),
  uncertainEn: maybe,
  uncertainZh: maybe,
  source: z.strictObject({ id: z.string(), titleEn: text, titleZh: text, url: maybe }),
});

const content = z.object({ facts: z.array(fact).optional() });

/**
 * The facts a host's office has edited, from the JSON of a version of its profile; null as long as it has edited none:
 * then the imported ones stand. Throws on stored JSON out of shape.
 */
export const editedFacts = (version: unknown): HostFact[] | null =>
  content.parse(version).facts ?? null;
