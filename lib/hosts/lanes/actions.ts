'use server';

import { defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import { laneAnchor } from './model';
import { saveLane } from './save-lane';
import { saveLaneInput } from './schema';

/** How many delegations a host can receive at a time. */
export const saveLaneAction = defineAction({
  operation: 'lane.save',
  access: ['host_approver'],
  schema: saveLaneInput,
  ...singleEffect('calendar.fields'),
  anchor: laneAnchor,
  run: ({ context, input }) => saveLane(context, input),
  done: () => ({ redirectTo: '/desk/calendar?done=lane' }),
});
