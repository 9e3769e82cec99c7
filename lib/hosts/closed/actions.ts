'use server';

import { defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import { removeClosedPeriod, saveClosedPeriod } from './commands';
import { removeClosedPeriodInput, saveClosedPeriodInput } from './schema';

/** Days on which a host receives nobody, kept by its desk. */
export const saveClosedPeriodAction = defineAction({
  operation: 'closed_period.save',
  access: ['host_officer', 'host_approver'],
  schema: saveClosedPeriodInput,
  ...singleEffect('rules.fields'),
  run: ({ context, input }) => saveClosedPeriod(context, input),
  done: () => ({ redirectTo: '/desk/rules?done=period#closed' }),
});

export const removeClosedPeriodAction = defineAction({
  operation: 'closed_period.remove',
  access: ['host_officer', 'host_approver'],
  schema: removeClosedPeriodInput,
  ...singleEffect('rules.fields'),
  run: ({ context, input }) => removeClosedPeriod(context, input),
  done: () => ({ redirectTo: '/desk/rules?done=removed#closed' }),
});
