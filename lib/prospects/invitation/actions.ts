'use server';

import { defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import { recordContact } from './commands/record-contact';
import { saveLetter } from './commands/save-letter';
import { contactInput, letterInput } from './schema';

/** What the officers of a host do to win a city that has not joined. */

export const saveLetterAction = defineAction({
  operation: 'prospect.save_letter',
  access: ['host_officer'],
  schema: letterInput,
  ...singleEffect('prospects.fields'),
  run: ({ context, input }) => saveLetter(context, input),
  done: ({ slug, version }) => ({ redirectTo: `/desk/prospects/${slug}/letter?saved=${version}` }),
});

export const recordContactAction = defineAction({
  operation: 'prospect.record_contact',
  access: ['host_officer'],
  schema: contactInput,
  ...singleEffect('prospects.fields'),
  run: ({ context, input }) => recordContact(context, input),
  done: ({ slug }) => ({ redirectTo: `/desk/prospects/${slug}?done=contact#contacts` }),
});
