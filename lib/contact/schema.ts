import { z } from 'zod';
import { line, optionalLine, paragraph } from '@/lib/actions/text';
import { emailField } from '@/lib/auth/email';
import { isSlug } from '@/lib/cities/slug';

/** Longest message, in characters (ux.md §5.1). */
export const MESSAGE_MAX = 2_000;

export const contactInput = z.strictObject({
  /** The city it is about; empty = the programme itself. */
  city: z.string().max(120).refine(isSlug, 'errors.field.invalid').optional().default(''),
  name: line(120),
  organisation: optionalLine(200),
  email: emailField,
  message: paragraph(MESSAGE_MAX),
  /** Nobody sees this field; only programs fill it in. */
  website: optionalLine(200),
});

export const handleMessageInput = z.strictObject({ messageId: z.uuid() });
