import { z } from 'zod';
import { readinessId } from '@/lib/taxonomy/schema';
import { common, line, listAnswer, tick } from './form-parts';
import { accessNeed, interpreterAnswer, month, visitorLevel } from './parts-schema';
import { readinessAnswer } from './schema';

/** What the form about visit practice and readiness may send. */
export const readinessForm = z
  .strictObject({
    ...common,
    readiness: z.partialRecord(readinessId, readinessAnswer).default({}),
    levels: z.array(visitorLevel).default([]),
    levelsNone: tick,
    levelsNotKnown: tick,
    quietMonths: z.array(z.coerce.number().pipe(month)).default([]),
    quietMonthsNone: tick,
    quietMonthsNotKnown: tick,
    partySize: line,
    languages: line,
    interpreter: interpreterAnswer.nullable().default(null),
    airport: line,
    seaport: line,
    access: z.array(accessNeed).default([]),
    accessNone: tick,
    accessNotKnown: tick,
  })
  .transform((typed) => ({
    revision: typed.revision,
    save: typed.save,
    answers: {
      readiness: typed.readiness,
      practice: {
        levels: listAnswer(typed.levels, typed.levelsNone, typed.levelsNotKnown),
        quietMonths: listAnswer(
          typed.quietMonths,
          typed.quietMonthsNone,
          typed.quietMonthsNotKnown,
        ),
        partySize: typed.partySize,
        languages: typed.languages,
        interpreter: typed.interpreter,
        airport: typed.airport,
        seaport: typed.seaport,
        access: listAnswer(typed.access, typed.accessNone, typed.accessNotKnown),
      },
    },
  }));
