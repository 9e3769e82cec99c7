'use server';

import { defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import { acceptHandover } from './commands/accept-handover';
import { refuseHandover, withdrawHandover } from './commands/close-handover';
import { nameSuccessor } from './commands/name-successor';
import { handoverInput, nameSuccessorInput } from './schema';

/** Handing over to a successor: naming, taking back, accepting, refusing. */

const form = singleEffect('handover.fields');

export const nameSuccessorAction = defineAction({
  operation: 'handover.name_successor',
  access: ['city_officer'],
  schema: nameSuccessorInput,
  ...form,
  run: ({ context, input }) => nameSuccessor(context, input),
  done: () => ({ redirectTo: '/workspace/team/successor?done=named' }),
});

export const withdrawHandoverAction = defineAction({
  operation: 'handover.withdraw',
  access: ['city_officer'],
  schema: handoverInput,
  ...form,
  run: ({ context, input }) => withdrawHandover(context, input.handover),
  done: () => ({ redirectTo: '/workspace/team/successor?done=withdrawn' }),
});

export const acceptHandoverAction = defineAction({
  operation: 'handover.accept',
  access: 'signed_in',
  schema: handoverInput,
  ...form,
  run: ({ context, input }) => acceptHandover(context, input.handover),
  done: () => ({ redirectTo: '/workspace/team' }),
});

export const refuseHandoverAction = defineAction({
  operation: 'handover.refuse',
  access: 'signed_in',
  schema: handoverInput,
  ...form,
  run: ({ context, input }) => refuseHandover(context, input.handover),
  done: () => ({ redirectTo: '/start' }),
});
