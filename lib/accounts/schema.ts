import { z } from 'zod';
import { line, optionalLine } from '@/lib/actions/text';
import { normaliseEmail } from '@/lib/auth/email';
import { linkSecret } from '@/lib/auth/schema';
import { locales } from '@/lib/i18n/routing';
import { STAFF_ROLES } from './model';

export const ACCOUNT_LIMITS = { name: 200, office: 200, password: 1_000 } as const;

/** An address in the one form in which accounts are kept. */
export const emailAddress = z.string('errors.field.required').transform((raw, context) => {
  const address = normaliseEmail(raw);
  if (address !== null) return address;
  const message = raw.trim() === '' ? 'errors.field.required' : 'errors.field.email';
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

export const resetInput = z.strictObject({ email: emailAddress });

export const detailsInput = z.strictObject({
  name: line(ACCOUNT_LIMITS.name),
  office: optionalLine(ACCOUNT_LIMITS.office),
  locale: z.enum(locales),
});

const password = z.string('errors.field.required').max(ACCOUNT_LIMITS.password);

export const changeAddressInput = z.strictObject({
  email: emailAddress,
  presentPassword: z.string('errors.field.required').max(ACCOUNT_LIMITS.password),
});

export const confirmAddressInput = z.strictObject({ secret: linkSecret });

export const changePasswordInput = z.strictObject({ currentPassword: password, password });

export const inviteStaffInput = z.strictObject({
  name: line(ACCOUNT_LIMITS.name),
  email: emailAddress,
  role: z.enum(STAFF_ROLES),
  /** Slug of the host whose office it is, for the roles of an office. */
  host: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(100)
    .optional(),
  locale: z.enum(locales),
});

export const closeAccountInput = z.strictObject({
  user: z.uuid(),
  close: z.enum(['yes', 'no']),
});

export const askErasureInput = z.strictObject({ erasurePassword: password });

export const carryOutErasureInput = z.strictObject({
  request: z.uuid(),
  sure: z.literal('yes', 'erasure.refusal.not_sure'),
});

/** The first characters of a session's hash; without one, all other sessions. */
export const endSessionsInput = z.strictObject({
  session: z
    .string()
    .regex(/^[\w-]{16}$/)
    .optional(),
});
