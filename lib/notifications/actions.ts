'use server';

import { defineAction } from '@/lib/actions/define-action';
import { readAllNotices, readNotice } from './commands';
import { noticesPath } from './model';
import { readAllNoticesInput, readNoticeInput } from './schema';

export const readNoticeAction = defineAction({
  operation: 'notification.read',
  access: 'signed_in',
  schema: readNoticeInput,
  labels: 'notifications.fields',
  idempotent: false,
  rateLimit: 'write',
  run: ({ input, context }) => readNotice(context, input.id),
  done: (path, { area, next }) => ({ redirectTo: next === 'open' ? path : noticesPath(area) }),
});

export const readAllNoticesAction = defineAction({
  operation: 'notification.read_all',
  access: 'signed_in',
  schema: readAllNoticesInput,
  labels: 'notifications.fields',
  idempotent: false,
  rateLimit: 'write',
  run: ({ input, context }) => readAllNotices(context, new Date(input.upTo)),
  done: (_value, { area }) => ({ redirectTo: noticesPath(area) }),
});
