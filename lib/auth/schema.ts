import { z } from 'zod';

/** A path of our own, so that a link cannot send people elsewhere after sign-in: no scheme, host, backslash or control. */
export const ownPath = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])[^\\\p{Cc}]*$/u);

/** A secret of a one-time link: 256 bits in base64url. */
export const linkSecret = z.string().regex(/^[\w-]{43}$/);

export const setPasswordInput = z.strictObject({
  secret: linkSecret,
  password: z.string('errors.field.required').max(1_000),
});

export const signInInput = z.strictObject({
  email: z.string('errors.field.required').max(320, 'errors.field.email'),
  password: z.string('errors.field.required').max(1_000),
  next: ownPath.optional().catch(undefined),
});
