'use server';

import { defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import { recordOutwardVisit, removeOutwardVisit } from './commands';
import { recordOutwardVisitInput, removeOutwardVisitInput } from './schema';

/** Visits of a host to a city, which its desk puts on record on the sheet of that city. */
export const recordOutwardVisitAction = defineAction({
  operation: 'outward_visit.record',
  access: ['host_officer', 'host_approver'],
  schema: recordOutwardVisitInput,
  ...singleEffect('outward.fields'),
  run: ({ context, input }) => recordOutwardVisit(context, input),
  done: ({ slug }) => ({ redirectTo: `/desk/candidates/${slug}?done=recorded#outward` }),
});

export const removeOutwardVisitAction = defineAction({
  operation: 'outward_visit.remove',
  access: ['host_officer', 'host_approver'],
  schema: removeOutwardVisitInput,
  ...singleEffect('outward.fields'),
  run: ({ context, input }) => removeOutwardVisit(context, input),
  done: ({ slug }) => ({ redirectTo: `/desk/candidates/${slug}?done=removed#outward` }),
});
