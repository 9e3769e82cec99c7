import { z } from 'zod';
import { line, optionalLine, optionalParagraph } from '@/lib/actions/text';
import { sectorId } from '@/lib/taxonomy/schema';
import { LIBRARY_LIMITS, SITE_KINDS, SITE_LANGUAGES } from './model';

const names = { nameZh: line(LIBRARY_LIMITS.name), nameEn: line(LIBRARY_LIMITS.name) };

const yes = z
  .literal('yes')
  .optional()
  .transform((value) => value === 'yes');

/** A whole number that may be left open. */
const figure = (most: number) =>
  z
    .int()
    .min(1)
    .max(most)
    .optional()
    .transform((value) => value ?? null);

/** A department of the host; without an id a new one. */
export const saveDepartmentInput = z.strictObject({
  departmentId: z.uuid().optional(),
  ...names,
  contact: optionalParagraph(LIBRARY_LIMITS.text),
  active: yes,
});

/** A site of the host; without an id a new one. */
export const saveSiteInput = z.strictObject({
  siteId: z.uuid().optional(),
  ...names,
  kind: z.enum(SITE_KINDS),
  sectors: z.array(sectorId).default([]),
  address: optionalLine(LIBRARY_LIMITS.line),
  hostPerson: optionalLine(LIBRARY_LIMITS.line),
  minutes: figure(LIBRARY_LIMITS.minutes),
  capacity: figure(LIBRARY_LIMITS.capacity),
  languages: z.array(z.enum(SITE_LANGUAGES)).default([]),
  note: optionalParagraph(LIBRARY_LIMITS.text),
  source: optionalLine(LIBRARY_LIMITS.line),
  active: yes,
  offered: yes,
});
