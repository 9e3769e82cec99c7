import { z } from 'zod';
import { line, webAddress } from '@/lib/actions/text';
import { isDay, lengthOf } from '@/lib/hosts/day';
import { PAYERS } from '../model';
import { band, dayField } from '../schema';
import { LONGEST_VISIT, SOURCE_LENGTH } from './model';

/** A visit of the host to a city. Whether it has ended by now is asked at the host. */
export const recordOutwardVisitInput = z
  .strictObject({
    cityId: z.uuid(),
    startsOn: dayField,
    endsOn: dayField,
    headRankBand: band,
    paysLocal: z
      .enum(PAYERS)
      .optional()
      .transform((value) => value ?? null),
    source: line(SOURCE_LENGTH),
    sourceUrl: webAddress().optional().default(''),
  })
  .superRefine(({ startsOn, endsOn }, context) => {
    if (!isDay(startsOn) || !isDay(endsOn)) return;
    const length = lengthOf({ startsOn, endsOn });
    const problem =
      length < 1
        ? 'outward.problem.endsBefore'
        : length > LONGEST_VISIT
          ? 'outward.problem.tooLong'
          : null;
    if (problem) {
      context.addIssue({
        code: 'custom',
        path: ['endsOn'],
        message: problem,
        params: { most: LONGEST_VISIT },
      });
    }
  });
export type OutwardVisitInput = z.output<typeof recordOutwardVisitInput>;

export const removeOutwardVisitInput = z.strictObject({ outwardId: z.uuid() });
