import { z } from 'zod';
import { optionalParagraph, paragraph } from '@/lib/actions/text';
import { versionField } from '@/lib/actions/version';
import { locales } from '@/lib/i18n/routing';
import { SECTOR_IDS } from '@/lib/taxonomy/ids';
import { INTEREST_MESSAGE_MAX } from './model';

const message = {
  message: paragraph(INTEREST_MESSAGE_MAX),
  messageLocale: z.enum(locales),
  sectors: z.array(z.enum(SECTOR_IDS)).max(SECTOR_IDS.length).default([]),
};

/** To a host, by the name in its address. */
export const toHostInput = z.strictObject({
  host: z
    .string()
    .max(100)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  ...message,
});

/** To a city. */
export const toCityInput = z.strictObject({ cityId: z.uuid(), ...message });

export type InterestWords = Pick<
  z.output<typeof toCityInput>,
  'message' | 'messageLocale' | 'sectors'
>;

/** An answer, with words or without. */
export const answerInput = z.strictObject({
  interestId: z.uuid(),
  version: versionField(),
  answer: optionalParagraph(INTEREST_MESSAGE_MAX),
  answerLocale: z.enum(locales),
});

export type InterestAnswer = z.output<typeof answerInput>;

/** An act that needs nothing said. */
export const interestInput = z.strictObject({ interestId: z.uuid(), version: versionField() });
