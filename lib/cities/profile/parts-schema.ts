import { z } from 'zod';
import { sectorId } from '@/lib/taxonomy/schema';
import { PARTNER_KINDS, TIE_STANDINGS, VISIT_DIRECTIONS, VISIT_LEVELS, YES_NO } from './china';
import { LIMITS } from './limits';
import { PLACE_KINDS } from './places';
import { ACCESS_NEEDS, INTERPRETER_ANSWERS, VISITOR_LEVELS } from './practice';

/** Parts of a profile's JSON; what is missing is unanswered, so that documents of any age can be read. */

export const typed = z.string().max(LIMITS.url).default('');

export const list = <Id extends z.ZodType>(id: Id) =>
  z
    .strictObject({
      ids: z.array(id).default([]),
      none: z.boolean().default(false),
      notKnown: z.boolean().default(false),
    })
    .prefault({});

export const rows = <Row extends z.ZodType>(row: Row) =>
  z
    .strictObject({
      rows: z.array(row).default([]),
      none: z.boolean().default(false),
      notKnown: z.boolean().default(false),
    })
    .prefault({});

export const month = z.number().int().min(1).max(12);
export const placeKind = z.enum(PLACE_KINDS);
export const visitorLevel = z.enum(VISITOR_LEVELS);
export const interpreterAnswer = z.enum(INTERPRETER_ANSWERS);
export const accessNeed = z.enum(ACCESS_NEEDS);
export const tieStanding = z.enum(TIE_STANDINGS);
export const partnerKind = z.enum(PARTNER_KINDS);
export const visitDirection = z.enum(VISIT_DIRECTIONS);
export const visitLevel = z.enum(VISIT_LEVELS);
export const yesNo = z.enum(YES_NO);
export const signalAnswer = z.enum(['not_ours', 'later']);

export const place = z.strictObject({
  kind: placeKind.nullable().default(null),
  name: typed,
  nameZh: typed,
  operator: typed,
  sectors: z.array(sectorId).default([]),
  url: typed,
  note: typed,
});

export const practice = z
  .strictObject({
    quietMonths: list(month),
    partySize: typed,
    languages: typed,
    levels: list(visitorLevel),
    interpreter: interpreterAnswer.nullable().default(null),
    airport: typed,
    seaport: typed,
    access: list(accessNeed),
  })
  .prefault({});

export const china = z
  .strictObject({
    ties: z
      .array(
        z.strictObject({
          key: typed,
          standing: tieStanding.nullable().default(null),
          note: typed,
        }),
      )
      .default([]),
    partners: rows(
      z.strictObject({
        name: typed,
        nameZh: typed,
        kind: partnerKind.nullable().default(null),
        since: typed,
        active: yesNo.nullable().default(null),
      }),
    ),
    visits: rows(
      z.strictObject({
        direction: visitDirection.nullable().default(null),
        year: typed,
        level: visitLevel.nullable().default(null),
        partner: typed,
        note: typed,
      }),
    ),
    presence: rows(z.strictObject({ name: typed, nameZh: typed, note: typed })),
    speakers: yesNo.nullable().default(null),
    speakersNote: typed,
    worked: typed,
    failed: typed,
    lessonsPublic: z.boolean().default(false),
  })
  .prefault({});
