import { z } from 'zod';
import { optionalParagraph, paragraph } from '@/lib/actions/text';

/** Longest reason, in code points. */
const REASON_MAX = 500;

const reason = paragraph(REASON_MAX);

export const pauseOwnInput = z.strictObject({ reason });
export const resumeOwnInput = z.strictObject({});
export const leaveInput = z.strictObject({
  reason,
  sure: z.literal('on', { error: 'participation.problem.sure' }),
});

const claimId = z.uuid();

export const withReasonInput = z.strictObject({ claimId, reason });
export const resumeAnyInput = z.strictObject({ claimId, reason: optionalParagraph(REASON_MAX) });
