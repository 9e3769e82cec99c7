'use server';

import { defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import { changeAnyParticipation, changeOwnParticipation } from './commands/change-participation';
import {
  leaveInput,
  pauseOwnInput,
  resumeAnyInput,
  resumeOwnInput,
  withReasonInput,
} from './schema';

/** What a city hall and the programme do with the city hall's part in it. */

const form = singleEffect('participation.fields');
const OWN = '/workspace/city/participation';

export const pauseOwnAction = defineAction({
  operation: 'participation.pause',
  access: ['city_officer'],
  schema: pauseOwnInput,
  ...form,
  run: ({ context, input }) => changeOwnParticipation(context, { act: 'pause', ...input }),
  done: () => ({ redirectTo: `${OWN}?done=paused` }),
});

export const resumeOwnAction = defineAction({
  operation: 'participation.resume',
  access: ['city_officer'],
  schema: resumeOwnInput,
  ...form,
  run: ({ context }) => changeOwnParticipation(context, { act: 'resume', reason: '' }),
  done: () => ({ redirectTo: `${OWN}?done=resumed` }),
});

export const leaveAction = defineAction({
  operation: 'participation.leave',
  access: ['city_officer'],
  schema: leaveInput,
  ...form,
  run: ({ context, input: { reason } }) =>
    changeOwnParticipation(context, { act: 'archive', reason }),
  done: () => ({ redirectTo: `${OWN}?done=archived` }),
});

export const pauseAnyAction = defineAction({
  operation: 'participation.pause_city',
  access: ['programme_admin'],
  schema: withReasonInput,
  ...form,
  run: ({ context, input }) => changeAnyParticipation(context, { act: 'pause', ...input }),
  done: (_value, { claimId }) => ({ redirectTo: `/admin/cities/${claimId}?done=paused` }),
});

export const resumeAnyAction = defineAction({
  operation: 'participation.resume_city',
  access: ['programme_admin'],
  schema: resumeAnyInput,
  ...form,
  run: ({ context, input }) => changeAnyParticipation(context, { act: 'resume', ...input }),
  done: (_value, { claimId }) => ({ redirectTo: `/admin/cities/${claimId}?done=resumed` }),
});

export const archiveAction = defineAction({
  operation: 'participation.archive_city',
  access: ['programme_admin'],
  schema: withReasonInput,
  ...form,
  run: ({ context, input }) => changeAnyParticipation(context, { act: 'archive', ...input }),
  done: (_value, { claimId }) => ({ redirectTo: `/admin/cities/${claimId}?done=archived` }),
});

export const restoreAction = defineAction({
  operation: 'participation.restore_city',
  access: ['programme_admin'],
  schema: withReasonInput,
  ...form,
  run: ({ context, input }) => changeAnyParticipation(context, { act: 'restore', ...input }),
  done: (_value, { claimId }) => ({ redirectTo: `/admin/cities/${claimId}?done=restored` }),
});
