import { z } from 'zod';

/**
 * An invitation that travels with a mail, as it was when the mail was written: every try sends the same bytes, whatever
 * has happened to the visit or to our words since.
 */
export const mailCalendar = z.strictObject({
  method: z.enum(['REQUEST', 'CANCEL']),
  text: z.string(),
});

export type MailCalendar = z.infer<typeof mailCalendar>;
