import { z } from 'zod';
import { line, optionalParagraph, paragraph } from '@/lib/actions/text';
import { versionField } from '@/lib/actions/version';
import { emailField } from '@/lib/auth/email';
import { linkSecret } from '@/lib/auth/schema';
import { placeFields } from './by-hand/place-schema';
import { CHECK_IDS } from './checks';
import { readAnchor } from './remark-anchors';
import { ANSWER_KINDS } from './remarks';

const slug = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A box that must be ticked. */
const accepted = z.literal('on', { error: 'join.problem.notice' });

const person = {
  email: emailField,
  name: line(120),
  office: line(160),
  organisation: line(200),
  notice: accepted,
};

export const registerInput = z.strictObject({ city: slug, ...person });

/** A place by hand and who registers it; `none`: it is none of the places that may be the same. */
export const addPlaceInput = z.strictObject({
  ...placeFields,
  ...person,
  none: z.literal('on').optional(),
});

export const linkInput = z.strictObject({ secret: linkSecret });

const version = versionField();

export const submitClaimInput = z.strictObject({ version });

/** Longest words of a decision, a remark or an answer, in code points; most remarks at a time. */
export const REVIEW_LIMITS = { words: 1_000, remarks: 20 } as const;

const decideInput = { claimId: z.uuid(), version, draftVersion: version };

export const verifyClaimInput = z.strictObject({
  ...decideInput,
  checks: z.array(z.enum(CHECK_IDS)).max(CHECK_IDS.length).default([]),
  note: optionalParagraph(REVIEW_LIMITS.words),
});

export const refuseClaimInput = z.strictObject({
  ...decideInput,
  reason: paragraph(REVIEW_LIMITS.words),
});

const remark = z.strictObject({
  anchor: z.string().max(200).optional(),
  text: optionalParagraph(REVIEW_LIMITS.words),
});

/** Empty rows are dropped; a text needs what it is about, and the other way round. */
export const returnClaimInput = z.strictObject({
  ...decideInput,
  remarks: z
    .array(remark.optional())
    .max(REVIEW_LIMITS.remarks)
    .default([])
    .transform((rows, context) =>
      rows.flatMap((row, index) => {
        const { anchor, text = '' } = row ?? {};
        if (!anchor && text === '') return [];
        const about = anchor ? readAnchor(anchor) : null;
        if (about && text !== '') return [{ ...about, text }];
        context.addIssue(
          about
            ? { code: 'custom', message: 'errors.field.required', path: [index, 'text'] }
            : { code: 'custom', message: 'errors.field.choice', path: [index, 'anchor'] },
        );
        return [];
      }),
    ),
});

/** A reply says something; "done" may. */
export const answerRemarkInput = z
  .strictObject({
    remarkId: z.uuid(),
    kind: z.enum(ANSWER_KINDS),
    text: optionalParagraph(REVIEW_LIMITS.words),
  })
  .refine(({ kind, text }) => kind === 'done' || text !== '', {
    path: ['text'],
    error: 'errors.field.required',
  });
