'use server';

import { z } from 'zod';
import { defineAction } from '@/lib/actions/define-action';
import { noteLook } from './commands';

/** What moved at the host counts as seen, up to the newest move that was shown. */
export const noteLookAction = defineAction({
  operation: 'matching.note_look',
  access: ['host_officer', 'host_approver'],
  schema: z.strictObject({ until: z.iso.datetime() }),
  labels: 'moves',
  idempotent: true,
  rateLimit: 'write',
  run: ({ input, context }) => noteLook(context, new Date(input.until)),
  done: () => ({ redirectTo: '/desk/candidates' }),
});
