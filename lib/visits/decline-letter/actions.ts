'use server';

import { defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import { stepInput } from '../command-schema';
import { leadBack } from '../paths';
import { saveDeclineLetter } from './commands/save-decline-letter';
import { sendDeclineLetter } from './commands/send-decline-letter';
import { saveDeclineLetterInput } from './schema';

/** The letter that goes with a declined request. */

export const saveDeclineLetterAction = defineAction({
  operation: 'visit.save_decline_letter',
  access: ['host_officer'],
  schema: saveDeclineLetterInput,
  ...singleEffect('letter.fields'),
  run: ({ context, input: { visitId, version, ...texts } }) =>
    saveDeclineLetter(context, { visitId, version }, texts),
  done: ({ path, version }) => ({ redirectTo: `${path}/decline-letter?saved=${version}` }),
});

export const sendDeclineLetterAction = defineAction({
  operation: 'visit.send_decline_letter',
  access: ['host_officer'],
  schema: stepInput,
  ...singleEffect('letter.fields'),
  run: ({ context, input }) => sendDeclineLetter(context, input),
  done: leadBack('send_decline_letter'),
});
