import { z } from 'zod';
import { line, optionalLine } from '@/lib/actions/text';
import { type Day, daysFromTo, isDay } from '../day';
import { PERIOD_NAME_LENGTH } from './model';

/** Longest period, in days: a host that is closed for longer receives no visits at all. */
const LONGEST = 366;

const day = z.string().refine(isDay, 'errors.field.date') as z.ZodType<Day, string>;

/** A closed period; without an id a new one. */
export const saveClosedPeriodInput = z
  .strictObject({
    periodId: z.uuid().optional(),
    nameZh: line(PERIOD_NAME_LENGTH),
    nameEn: line(PERIOD_NAME_LENGTH),
    startsOn: day,
    endsOn: day,
    exceptEvent: optionalLine(PERIOD_NAME_LENGTH),
  })
  .superRefine(({ startsOn, endsOn }, context) => {
    if (!isDay(startsOn) || !isDay(endsOn)) return;
    const length = daysFromTo(startsOn, endsOn);
    const problem =
      length < 0 ? 'rules.problem.endsBefore' : length >= LONGEST ? 'rules.problem.tooLong' : null;
    if (problem) context.addIssue({ code: 'custom', path: ['endsOn'], message: problem });
  });
export type ClosedPeriodInput = z.output<typeof saveClosedPeriodInput>;

export const removeClosedPeriodInput = z.strictObject({ periodId: z.uuid() });
