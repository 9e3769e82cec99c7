import { z } from 'zod';

/** Bidirectional overrides and isolates: they can make a name read as another one. */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;
/** Control characters other than tab and line ends; NUL among them, which Postgres refuses. */
const hasControls = (value: string) => /\p{Cc}/u.test(value.replace(/[\t\n\r]/g, ''));

const isStorable = (value: string) => !hasControls(value) && value.isWellFormed();

const codePoints = (value: string) => [...value].length;

/** Cleans what people paste: NFC, no direction overrides, line ends as \n, no space at either end. */
const clean = (value: string) =>
  value.normalize('NFC').replace(BIDI_CONTROLS, '').replace(/\r\n?/g, '\n').trim();

const text = (max: number) =>
  z
    .string()
    .refine(isStorable, 'errors.field.characters')
    .transform(clean)
    .superRefine((value, context) => {
      if (codePoints(value) > max) {
        context.addIssue({
          code: 'custom',
          message: 'errors.field.too_big_text',
          params: { limit: max },
        });
      }
    });

/** A line a person types: required, at most `max` code points, no line breaks. */
export const line = (max: number) =>
  text(max)
    .transform((value) => value.replace(/\s*\n\s*/g, ' '))
    .refine((value) => value.length > 0, 'errors.field.required');

/** Several lines of plain text: required, at most `max` code points. */
export const paragraph = (max: number) =>
  text(max).refine((value) => value.length > 0, 'errors.field.required');

/** As `line`, but may be left empty; empty becomes ''. */
export const optionalLine = (max: number) =>
  text(max)
    .transform((value) => value.replace(/\s*\n\s*/g, ' '))
    .optional()
    .default('');

/** As `paragraph`, but may be left empty; empty becomes ''. */
export const optionalParagraph = (max: number) => text(max).optional().default('');

/** A web address anyone may open: https only, so that a link never runs a script. */
export const webAddress = () =>
  z
    .url({ protocol: /^https$/, error: 'errors.field.url' })
    .max(2_000, 'errors.field.url')
    .refine(isStorable, 'errors.field.characters');

/** Phone numbers as people write them: digits, spaces, + ( ) - / . */
const PHONE = /^\+?[\d\s()/.-]{5,40}$/;

export const isPhone = (value: string): boolean => PHONE.test(value);

/** A telephone number; empty becomes ''. */
export const optionalPhone = () =>
  optionalLine(40).refine((value) => value === '' || isPhone(value), 'errors.field.phone');
