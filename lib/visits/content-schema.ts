import { z } from 'zod';
import { type Day, isDay } from '@/lib/hosts/day';
import { locales } from '@/lib/i18n/routing';
import { sectorId } from '@/lib/taxonomy/schema';
import {
  ANSWERS,
  AUTHORISATIONS,
  INFORMED_BODIES,
  isRankBand,
  MANDATES,
  PAYERS,
  RANK_BANDS,
  type RankBand,
  SIGNING_TYPES,
  VISIT_FORMATS,
  VISIT_TYPES,
} from './model';
import type { RequestContent } from './request';
import type { RequestDetails } from './request-details';

const text = z.string().default('');
/** A calendar day in JSON. */
export const day = z.custom<Day>((value) => typeof value === 'string' && isDay(value), {
  error: 'must be a day such as 2027-01-15',
});
const band = z.custom<RankBand>(isRankBand, { error: `must be one of ${RANK_BANDS.join(', ')}` });
const count = z.int().min(0).default(0);

const window = z.strictObject({
  earliest: day.nullable().default(null),
  latest: day.nullable().default(null),
  days: z.int().nullable().default(null),
  reason: text,
});

const answer = z.enum(ANSWERS).nullable().default(null);

const details = {
  signing: answer,
  signingType: z.enum(SIGNING_TYPES).nullable().default(null),
  signingDraft: z.enum(['yes', 'no']).nullable().default(null),
  signingDraftUrl: text,
  counterpart: answer,
  counterpartOffice: text,
  counterpartBand: band.nullable().default(null),
  event: answer,
  anchorEvent: z
    .strictObject({
      name: text,
      nameOther: text,
      from: day.nullable().default(null),
      to: day.nullable().default(null),
    })
    .prefault({}),
  stops: answer,
  stopovers: z
    .array(z.strictObject({ place: text, days: z.int().nullable().default(null) }))
    .default([]),
  meetings: answer,
  wishes: z.array(z.string()).default([]),
  sites: z
    .array(
      z.strictObject({
        id: z.uuid(),
        nameEn: text,
        nameZh: text,
        capacity: z.int().nullable().default(null),
      }),
    )
    .default([]),
  media: answer,
  mediaWishes: text,
  needs: answer,
  agent: answer,
  agentName: text,
  agentAuthorisation: z.enum(AUTHORISATIONS).nullable().default(null),
  informed: answer,
  informedBodies: z.array(z.enum(INFORMED_BODIES)).default([]),
};

/** Reads the stored answers that have no column of their own; a request of before they were asked has none. */
export const requestDetails: z.ZodType<RequestDetails> = z.strictObject(details);

/** Reads the stored working copy of a request; what is missing in it is unanswered. */
export const requestContent: z.ZodType<RequestContent> = z.strictObject({
  title: text,
  titleOther: text,
  textLocale: z.enum(locales).default('en'),
  type: z.enum(VISIT_TYPES).nullable().default(null),
  format: z.enum(VISIT_FORMATS).nullable().default(null),
  sectors: z.array(sectorId).default([]),
  purpose: text,
  purposeOther: text,
  objectives: z.array(z.strictObject({ text, measure: text })).default([]),
  headOffice: text,
  headRankBand: band.nullable().default(null),
  headElected: z.boolean().nullable().default(null),
  formerRankBand: band.nullable().default(null),
  party: z
    .strictObject({
      officials: count,
      business: count,
      academia: count,
      press: count,
      interpreters: count,
    })
    .prefault({}),
  windows: z.array(window).default([]),
  languages: z.array(z.string()).default([]),
  ownInterpreter: z.boolean().nullable().default(null),
  paysInternational: z.enum(PAYERS).nullable().default(null),
  paysLocal: z.enum(PAYERS).nullable().default(null),
  paysMeals: z.enum(PAYERS).nullable().default(null),
  contactName: text,
  contactOffice: text,
  contactEmail: text,
  contactPhone: text,
  deputyName: text,
  deputyOffice: text,
  deputyEmail: text,
  deputyPhone: text,
  mandate: z.enum(MANDATES).nullable().default(null),
  mandateNote: text,
  mandateUrl: text,
  mandateFile: text,
  ...details,
});
