'use server';

import { defineAction } from '@/lib/actions/define-action';
import { saveNoticeSettings } from './commands';
import { NOTICE_SETTINGS_PATH } from './model';
import { noticeSettingsInput } from './schema';

export const saveNoticeSettingsAction = defineAction({
  operation: 'notification.save_settings',
  access: 'signed_in',
  schema: noticeSettingsInput,
  labels: 'noticeSettings.group',
  idempotent: true,
  rateLimit: 'write',
  run: ({ input, context }) => saveNoticeSettings(context, input),
  done: () => ({ redirectTo: `${NOTICE_SETTINGS_PATH}?done=saved` }),
});
