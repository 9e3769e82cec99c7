import { z } from 'zod';

/** A path of our own, so that a link cannot send people elsewhere after sign-in: no scheme, host, backslash or control. */
export const ownPath = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])[^\\\p{Cc}]*$/u);

export const signInInput = z.strictObject({
  email: z.string('errors.field.required').max(320, 'errors.field.email'),
  password: z.string('errors.field.required').max(1_000),
  next: ownPath.optional().catch(undefined),
});
