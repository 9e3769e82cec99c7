import { z } from 'zod';
import { line } from '@/lib/actions/text';
import { type Day, isDay } from '@/lib/hosts/day';
import { LANE_NAME_LENGTH } from './model';

/** A lane of the host; without an id a new one. An empty closing day: it stays open. */
export const saveLaneInput = z.strictObject({
  laneId: z.uuid().optional(),
  nameZh: line(LANE_NAME_LENGTH),
  nameEn: line(LANE_NAME_LENGTH),
  closesOn: (z.string().refine(isDay, 'errors.field.date') as z.ZodType<Day, string>)
    .optional()
    .transform((value) => value ?? null),
});
