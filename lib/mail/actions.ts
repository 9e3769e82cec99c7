'use server';

import { z } from 'zod';
import { defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import { resendMail } from './commands';

export const resendMailAction = defineAction({
  operation: 'mail.resend',
  access: ['programme_admin'],
  schema: z.strictObject({ id: z.uuid() }),
  ...singleEffect('mail.fields'),
  run: ({ input, context }) => resendMail(context, input.id),
  done: () => ({ redirectTo: '/admin/deliveries?status=failed' }),
});
