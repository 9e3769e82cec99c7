import { z } from 'zod';
import { line, optionalParagraph, paragraph } from '@/lib/actions/text';
import { versionField } from '@/lib/actions/version';
import { emailField } from '@/lib/auth/email';
import { linkSecret } from '@/lib/auth/schema';

const slug = z
  .string()
  .max(120)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A box that must be ticked. */
const accepted = z.literal('on', { error: 'join.problem.notice' });

export const registerInput = z.strictObject({
  city: slug,
  email: emailField,
  name: line(120),
  office: line(160),
  organisation: line(200),
  notice: accepted,
});

export const linkInput = z.strictObject({ secret: linkSecret });

const version = versionField();

export const submitClaimInput = z.strictObject({ version });

const decideInput = { claimId: z.uuid(), version };

export const verifyClaimInput = z.strictObject({
  ...decideInput,
  draftVersion: version,
  note: optionalParagraph(1_000),
});

export const refuseClaimInput = z.strictObject({ ...decideInput, reason: paragraph(1_000) });
