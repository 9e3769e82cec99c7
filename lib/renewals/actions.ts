'use server';

import { z } from 'zod';
import { defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import { confirmProfile } from './commands/confirm-profile';

export const confirmProfileAction = defineAction({
  operation: 'participation.confirm_profile',
  access: ['city_officer'],
  schema: z.strictObject({}),
  ...singleEffect('participation.fields'),
  run: ({ context }) => confirmProfile(context),
  done: () => ({ redirectTo: '/workspace/city/participation?done=confirmed' }),
});
