import { z } from 'zod';
import { line, optionalLine, optionalParagraph, paragraph } from '@/lib/actions/text';
import { ASSESSMENT_LIMITS, BEARERS, RECOMMENDATIONS } from './assessment';
import {
  ALTERNATIVES,
  APPROVAL_TIERS,
  CALL_OFF_REASONS,
  DECLINE_REASONS,
  MEMBER_ROLES,
} from './model';
import { REQUEST_FIELDS } from './request';
import {
  band,
  choice,
  dayField,
  mandateAnswer,
  REQUEST_LIMITS,
  target,
  windowRows,
} from './schema';
import { SCREENING_ANSWERS, SCREENING_ITEMS, type ScreeningItem } from './screening';

/** Longest words that come with a step, in code points; most rows of its lists. */
export const COMMAND_LIMITS = { words: 1_000, remarks: 20, members: 60, document: 100 } as const;

const words = optionalParagraph(COMMAND_LIMITS.words);

/** A host by the name in its address. */
export const startDraftInput = z.strictObject({
  host: z
    .string()
    .max(100)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
});

/** Steps that need nothing said. */
export const stepInput = z.strictObject(target);

const remark = z.strictObject({ field: z.enum(REQUEST_FIELDS).optional(), text: words });

/** Empty rows are dropped; a text needs its field, and a field its text. */
export const requestChangesInput = z.strictObject({
  ...target,
  remarks: z
    .array(remark.optional())
    .max(COMMAND_LIMITS.remarks)
    .default([])
    .transform((rows, context) =>
      rows.flatMap((row, index) => {
        const { field, text = '' } = row ?? {};
        if (!field && text === '') return [];
        if (field && text !== '') return [{ field, text }];
        context.addIssue(
          field
            ? { code: 'custom', message: 'errors.field.required', path: [index, 'text'] }
            : { code: 'custom', message: 'errors.field.choice', path: [index, 'field'] },
        );
        return [];
      }),
    ),
});

export const resubmitInput = z.strictObject({
  ...target,
  answers: z
    .array(z.strictObject({ id: z.uuid(), text: paragraph(COMMAND_LIMITS.words) }))
    .max(COMMAND_LIMITS.remarks * 5)
    .default([])
    .transform((rows) => Object.fromEntries(rows.map(({ id, text }) => [id, text]))),
});

export const proposeDatesInput = z.strictObject({
  ...target,
  startsOn: dayField,
  endsOn: dayField,
  note: optionalParagraph(REQUEST_LIMITS.note),
});

export const acceptDatesInput = z.strictObject({ ...target, proposalId: z.uuid() });

const answer = z.enum(SCREENING_ANSWERS).optional();
const items = Object.fromEntries(SCREENING_ITEMS.map((item) => [item, answer])) as Record<
  ScreeningItem,
  typeof answer
>;

const cost = z.strictObject({
  item: optionalLine(ASSESSMENT_LIMITS.line),
  cny: z.int().min(0).max(ASSESSMENT_LIMITS.cny).optional(),
  bearer: z.enum(BEARERS).optional(),
});

/** Rows of the estimate that are empty are dropped; the others say what, how much and who. */
export const saveScreeningInput = z.strictObject({
  ...target,
  items: z.strictObject(items).prefault({}),
  note: words,
  counterpartBand: band,
  counterpartOfficeZh: optionalLine(ASSESSMENT_LIMITS.line),
  counterpartOfficeEn: optionalLine(ASSESSMENT_LIMITS.line),
  risks: optionalParagraph(ASSESSMENT_LIMITS.text),
  costs: z
    .array(cost.optional())
    .max(ASSESSMENT_LIMITS.rows)
    .default([])
    .transform((rows, context) =>
      rows.flatMap((row, index) => {
        const { item = '', cny, bearer } = row ?? {};
        if (item === '' && cny === undefined && !bearer) return [];
        if (item !== '' && cny !== undefined && bearer) return [{ item, cny, bearer }];
        const missing = item === '' ? 'item' : cny === undefined ? 'cny' : 'bearer';
        context.addIssue({
          code: 'custom',
          message: missing === 'bearer' ? 'errors.field.choice' : 'errors.field.required',
          path: [index, missing],
        });
        return [];
      }),
    ),
  recommendation: choice(RECOMMENDATIONS),
  reasons: optionalParagraph(ASSESSMENT_LIMITS.text),
});

export const recordApprovalInput = z.strictObject({
  ...target,
  tier: z.enum(APPROVAL_TIERS),
  body: line(REQUEST_LIMITS.line),
  documentNumber: line(COMMAND_LIMITS.document),
  decidedOn: dayField,
  result: z.enum(['granted', 'refused']),
  remark: words,
});

export const declineInput = z.strictObject({
  ...target,
  reason: choice(DECLINE_REASONS),
  alternative: choice(ALTERNATIVES),
  text: words,
});

export const withdrawInput = z.strictObject({ ...target, text: words });

/** For cancelling and for postponing. */
export const callOffInput = z.strictObject({
  ...target,
  reason: choice(CALL_OFF_REASONS),
  text: words,
});

const member = z.strictObject({
  position: z.int().min(1).max(COMMAND_LIMITS.members).optional(),
  printedName: optionalLine(REQUEST_LIMITS.line),
  office: optionalLine(REQUEST_LIMITS.line),
  organisation: optionalLine(REQUEST_LIMITS.line),
  role: z.enum(MEMBER_ROLES).optional(),
});

type TypedMember = z.output<typeof member>;

const isBlank = ({ printedName, office, organisation }: TypedMember) =>
  printedName === '' && office === '' && organisation === '';

/** Empty rows are dropped, the others need name and office; without an order the rows count as they stand. */
export const confirmInput = z.strictObject({
  ...target,
  members: z
    .array(member.optional())
    .max(COMMAND_LIMITS.members)
    .default([])
    .superRefine((rows, context) => {
      rows.forEach((row, index) => {
        if (!row || isBlank(row)) return;
        for (const part of ['printedName', 'office'] as const) {
          if (row[part] === '') {
            context.addIssue({
              code: 'custom',
              message: 'errors.field.required',
              path: [index, part],
            });
          }
        }
      });
    })
    .transform((rows) =>
      rows
        .flatMap((row) => (row && !isBlank(row) ? [row] : []))
        .map((row, index) => ({
          ...row,
          position: row.position ?? index + 1,
          role: row.role ?? ('official' as const),
        })),
    ),
});

export const reviveInput = z.strictObject({ ...target, windows: windowRows });

export const provideMandateInput = z.strictObject({ ...target, ...mandateAnswer });

/** The Chinese (or English) counterpart of what the city wrote, and whether a person has confirmed it. */
export const saveTranslationInput = z.strictObject({
  ...target,
  titleOther: line(REQUEST_LIMITS.title),
  purposeOther: paragraph(REQUEST_LIMITS.purpose),
  textState: z.enum(['to_check', 'confirmed']),
});
