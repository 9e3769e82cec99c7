import { z } from 'zod';
import { optionalLine, optionalParagraph, optionalPhone, webAddress } from '@/lib/actions/text';
import { versionField } from '@/lib/actions/version';
import { normaliseEmail } from '@/lib/auth/email';
import { type Day, isDay } from '@/lib/hosts/day';
import { locales } from '@/lib/i18n/routing';
import { sectorId } from '@/lib/taxonomy/schema';
import {
  ANSWERS,
  AUTHORISATIONS,
  INFORMED_BODIES,
  isRankBand,
  LANGUAGES,
  MANDATES,
  PAYERS,
  type RankBand,
  SIGNING_TYPES,
  VISIT_FORMATS,
  VISIT_TYPES,
} from './model';
import { tie } from './tie-answers';
import { MOST_DAYS, MOST_WINDOWS } from './windows';

/** Longest texts of a request, in code points; most entries of its lists. */
export const REQUEST_LIMITS = {
  title: 150,
  purpose: 1_500,
  line: 200,
  note: 500,
  objectives: 5,
  people: 500,
  wishes: 6,
  sites: 6,
  stopovers: 4,
} as const;

/** Which visit, and the version the form was served with: a form that is out of date is refused. */
export const target = { visitId: z.uuid('errors.field.choice'), version: versionField() };

/** The button a page of the wizard was sent with. */
const save = z.enum(['next', 'leave']).default('next');

/** A select or radio group that may be left open in a draft. */
export const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z
    .enum(values)
    .optional()
    .transform((value) => value ?? null);

const yesNo = choice(['yes', 'no']).transform((value) => (value === null ? null : value === 'yes'));

/** A rank band as a select sends it. */
export const band = z
  .string()
  .optional()
  .transform((value, context): RankBand | null => {
    if (value === undefined) return null;
    const number = Number(value);
    if (isRankBand(number)) return number;
    context.addIssue({ code: 'custom', message: 'errors.field.choice' });
    return z.NEVER;
  });

/** A day as a date field sends it. */
export const dayField = z.string().refine(isDay, 'errors.field.date') as z.ZodType<Day, string>;
const optionalDay = dayField.optional().transform((value) => value ?? null);

const people = z
  .int()
  .min(0)
  .max(REQUEST_LIMITS.people)
  .optional()
  .transform((value) => value ?? 0);

/** Rows of a repeated group that were left empty are dropped. */
const filled = <Row extends object>(rows: (Row | undefined)[]): Row[] =>
  rows.filter(
    (row): row is Row =>
      row !== undefined && Object.values(row).some((value) => value !== null && value !== ''),
  );

const objective = z.strictObject({
  text: optionalLine(REQUEST_LIMITS.note),
  measure: optionalLine(REQUEST_LIMITS.note),
});

const window = z.strictObject({
  earliest: optionalDay,
  latest: optionalDay,
  days: z
    .int()
    .min(1)
    .max(MOST_DAYS)
    .optional()
    .transform((value) => value ?? null),
  reason: optionalParagraph(REQUEST_LIMITS.note),
});

export const windowRows = z
  .array(window.optional())
  .max(MOST_WINDOWS)
  .default([])
  .transform((rows) => filled(rows));

const optionalEmail = z
  .string()
  .optional()
  .transform((raw, context) => {
    if (raw === undefined || raw.trim() === '') return '';
    const email = normaliseEmail(raw);
    if (email !== null) return email;
    context.addIssue({ code: 'custom', message: 'errors.field.email' });
    return z.NEVER;
  });

const answer = choice(ANSWERS);

const optionalAddress = webAddress()
  .optional()
  .transform((value) => value ?? '');

const optionalDays = z
  .int()
  .min(1)
  .max(60)
  .optional()
  .transform((value) => value ?? null);

const stopover = z.strictObject({ place: optionalLine(REQUEST_LIMITS.line), days: optionalDays });

const anchorEvent = z
  .strictObject({
    name: optionalLine(REQUEST_LIMITS.line),
    nameOther: optionalLine(REQUEST_LIMITS.line),
    from: optionalDay,
    to: optionalDay,
  })
  .prefault({});

/** Each page of the wizard may be left with gaps: it keeps what is there, and the check page says what is missing. */
export const purposeStep = z
  .strictObject({
    ...target,
    save,
    title: optionalLine(REQUEST_LIMITS.title),
    titleOther: optionalLine(REQUEST_LIMITS.title),
    textLocale: z.enum(locales).default('en'),
    type: choice(VISIT_TYPES),
    format: choice(VISIT_FORMATS),
    sectors: z.array(sectorId).max(14).default([]),
    purpose: optionalParagraph(REQUEST_LIMITS.purpose),
    purposeOther: optionalParagraph(REQUEST_LIMITS.purpose),
    objectives: z
      .array(objective.optional())
      .max(REQUEST_LIMITS.objectives)
      .default([])
      .transform((rows) => filled(rows)),
    signing: answer,
    signingType: choice(SIGNING_TYPES),
    signingDraft: choice(['yes', 'no']),
    signingDraftUrl: optionalAddress,
  })
  .transform((page, context) =>
    tie(page, context, { signing: ['signingType', 'signingDraft', 'signingDraftUrl'] }),
  );

export const levelStep = z
  .strictObject({
    ...target,
    save,
    headOffice: optionalLine(REQUEST_LIMITS.line),
    headRankBand: band,
    headElected: yesNo,
    formerRankBand: band,
    officials: people,
    business: people,
    academia: people,
    press: people,
    interpreters: people,
    counterpart: answer,
    counterpartOffice: optionalLine(REQUEST_LIMITS.line),
    counterpartBand: band,
  })
  .transform(({ officials, business, academia, press, interpreters, ...rest }) => ({
    ...rest,
    party: { officials, business, academia, press, interpreters },
  }))
  .transform((page, context) =>
    tie(page, context, { counterpart: ['counterpartOffice', 'counterpartBand'] }),
  );

export const datesStep = z
  .strictObject({
    ...target,
    save,
    windows: windowRows,
    event: answer,
    anchorEvent,
    stops: answer,
    stopovers: z
      .array(stopover.optional())
      .max(REQUEST_LIMITS.stopovers)
      .default([])
      .transform((rows) => filled(rows)),
  })
  .transform((page, context) =>
    tie(page, context, { event: ['anchorEvent'], stops: ['stopovers'] }),
  );

export const meetingsStep = z
  .strictObject({
    ...target,
    save,
    meetings: answer,
    siteIds: z.array(z.uuid()).max(REQUEST_LIMITS.sites).default([]),
    wishes: z
      .array(optionalLine(REQUEST_LIMITS.line))
      .max(REQUEST_LIMITS.wishes)
      .default([])
      .transform((rows) => rows.filter((one) => one !== '')),
  })
  .transform((page, context) => tie(page, context, { meetings: ['wishes', 'siteIds'] }));

export const practicalStep = z
  .strictObject({
    ...target,
    save,
    languages: z.array(z.enum(LANGUAGES)).max(LANGUAGES.length).default([]),
    ownInterpreter: yesNo,
    paysInternational: choice(PAYERS),
    paysLocal: choice(PAYERS),
    paysMeals: choice(PAYERS),
    contactName: optionalLine(REQUEST_LIMITS.line),
    contactOffice: optionalLine(REQUEST_LIMITS.line),
    contactEmail: optionalEmail,
    contactPhone: optionalPhone(),
    deputyName: optionalLine(REQUEST_LIMITS.line),
    deputyOffice: optionalLine(REQUEST_LIMITS.line),
    deputyEmail: optionalEmail,
    deputyPhone: optionalPhone(),
    media: answer,
    mediaWishes: optionalParagraph(REQUEST_LIMITS.note),
    needs: answer,
  })
  .transform((page, context) => tie(page, context, { media: ['mediaWishes'] }));

export const mandateAnswer = {
  mandateNote: optionalParagraph(REQUEST_LIMITS.note),
  mandateUrl: optionalAddress,
  mandateFile: z.uuid().or(z.literal('')).default(''),
};

export const mandateStep = z
  .strictObject({
    ...target,
    save,
    mandate: choice(MANDATES),
    ...mandateAnswer,
    agent: answer,
    agentName: optionalLine(REQUEST_LIMITS.line),
    agentAuthorisation: choice(AUTHORISATIONS),
    informed: answer,
    informedBodies: z.array(z.enum(INFORMED_BODIES)).max(INFORMED_BODIES.length).default([]),
  })
  .transform((page, context) =>
    tie(page, context, {
      agent: ['agentName', 'agentAuthorisation'],
      informed: ['informedBodies'],
    }),
  );
