import { z } from 'zod';
import { emailAddress } from '@/lib/accounts/schema';
import { line } from '@/lib/actions/text';

/** Choice of the form for somebody who is not of the team yet. */
export const SOMEBODY_ELSE = 'new';

/** What becomes of the officer who hands over. */
export const AFTERWARDS = ['stay', 'leave'] as const;

const NAME_MAX = 200;

/** A colleague by id, or somebody else by name and address; those two are read only then. */
export const nameSuccessorInput = z
  .strictObject({
    successor: z.union([z.uuid(), z.literal(SOMEBODY_ELSE)], { error: 'errors.field.choice' }),
    name: z.string().max(1_000).optional(),
    email: z.string().max(1_000).optional(),
    afterwards: z.enum(AFTERWARDS),
  })
  .transform(({ successor, name, email, afterwards }, context) => {
    const leaves = afterwards === 'leave';
    if (successor !== SOMEBODY_ELSE) return { leaves, successor: { userId: successor } };
    const read = z
      .strictObject({ name: line(NAME_MAX), email: emailAddress })
      .safeParse({ name: name ?? '', email: email ?? '' });
    if (read.success) return { leaves, successor: read.data };
    for (const { path, message, code } of read.error.issues) {
      const isCode = code === 'custom';
      context.addIssue({
        code: 'custom',
        message: isCode ? message : 'errors.field.required',
        path: [...path],
      });
    }
    return z.NEVER;
  });

export const handoverInput = z.strictObject({ handover: z.uuid() });
