'use server';

import { defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import { handleMessage } from './commands/handle-message';
import { sendMessage } from './commands/send-message';
import { contactInput, handleMessageInput } from './schema';

export const sendMessageAction = defineAction({
  operation: 'contact.send',
  access: 'anyone',
  schema: contactInput,
  labels: 'contact.fields',
  idempotent: true,
  rateLimit: 'publicForm',
  run: ({ context, input }) => sendMessage(context, input),
  done: (reference) => ({ redirectTo: `/contact/sent?reference=${reference}` }),
});

export const handleCityMessageAction = defineAction({
  operation: 'contact.handle_city',
  access: ['city_officer'],
  schema: handleMessageInput,
  ...singleEffect('contact.fields'),
  run: ({ context, input }) => handleMessage(context, input.messageId),
  done: () => ({ redirectTo: '/workspace/messages' }),
});

export const handleProgrammeMessageAction = defineAction({
  operation: 'contact.handle_programme',
  access: ['programme_admin'],
  schema: handleMessageInput,
  ...singleEffect('contact.fields'),
  run: ({ context, input }) => handleMessage(context, input.messageId),
  done: () => ({ redirectTo: '/admin/messages' }),
});
