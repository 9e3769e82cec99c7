import { z } from 'zod';
import { optionalParagraph, paragraph } from '@/lib/actions/text';
import { versionField } from '@/lib/actions/version';
import { isDay } from '@/lib/hosts/day';
import { CONTACT_OUTCOMES, CONTACT_WAYS, INVITATION_LIMITS } from './model';

export const letterInput = z.strictObject({
  cityId: z.uuid(),
  /** Version the form was made from; 0 before the first. */
  base: versionField(0),
  addressee: paragraph(INVITATION_LIMITS.addressee),
  textEn: paragraph(INVITATION_LIMITS.text),
  textZh: paragraph(INVITATION_LIMITS.text),
});
export type LetterInput = z.output<typeof letterInput>;

export const contactInput = z.strictObject({
  cityId: z.uuid(),
  /** How many contacts the form was made from. */
  base: versionField(0),
  day: z.string().refine(isDay, 'errors.field.date'),
  way: z.enum(CONTACT_WAYS),
  outcome: z.enum(CONTACT_OUTCOMES),
  note: optionalParagraph(INVITATION_LIMITS.note),
});
export type ContactInput = z.output<typeof contactInput>;
