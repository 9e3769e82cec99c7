import { z } from 'zod';
import { NOTICE_WAYS } from './model';

const way = z.enum(NOTICE_WAYS).optional();

/** A way for each group the form shows; a group it does not show stays as it is. */
export const noticeSettingsInput = z.strictObject({
  visits: way,
  team: way,
  programme: way,
  reminders: way,
});

export type NoticeSettingsInput = z.infer<typeof noticeSettingsInput>;
