import { z } from 'zod';
import { line, paragraph } from '@/lib/actions/text';
import { versionField } from '@/lib/actions/version';
import { MOST_FILES } from '@/lib/files/model';
import { locales } from '@/lib/i18n/routing';
import { THREAD_LIMITS } from './model';

const words = {
  text: paragraph(THREAD_LIMITS.text),
  locale: z.enum(locales),
  files: z.array(z.uuid()).max(MOST_FILES).default([]),
};
const opening = { subject: line(THREAD_LIMITS.subject), ...words };

/** `internal` is sent by the form of an internal thread alone. */
export const onVisitInput = z.strictObject({
  visitId: z.uuid(),
  internal: z.literal('yes').optional(),
  ...opening,
});

export const onInterestInput = z.strictObject({ interestId: z.uuid(), ...opening });

export const messageInput = z.strictObject({ threadId: z.uuid(), ...words });

/** `version` is 0 while nothing has been written. */
export const counterpartInput = z.strictObject({
  messageId: z.uuid(),
  version: versionField(0),
  counterpart: paragraph(THREAD_LIMITS.counterpart),
});

export const confirmInput = z.strictObject({ messageId: z.uuid(), version: versionField() });

type Message = z.output<typeof messageInput>;

export type Words = Pick<Message, 'text' | 'locale'> & Partial<Pick<Message, 'files'>>;
