import { z } from 'zod';
import { optionalLine, optionalParagraph } from '@/lib/actions/text';
import { versionField } from '@/lib/actions/version';
import { linkSecret } from '@/lib/auth/schema';
import { SIGN_OFF_DECISIONS } from './rules';

export const askSignOffInput = z.strictObject({
  draftVersion: versionField(),
  reason: optionalLine(200),
});

const answer = {
  decision: z.enum(SIGN_OFF_DECISIONS),
  remark: optionalParagraph(1_000),
};

/** Giving a profile back says what should change. */
const saysWhy = ({ decision, remark }: { decision: string; remark: string }) =>
  decision === 'approve' || remark !== '';
const why = { path: ['remark'], error: 'errors.field.required' };

export const decideSignOffInput = z
  .strictObject({ signOffId: z.uuid(), ...answer })
  .refine(saysWhy, why);

export const decideSignOffByLinkInput = z
  .strictObject({ secret: linkSecret, ...answer })
  .refine(saysWhy, why);
