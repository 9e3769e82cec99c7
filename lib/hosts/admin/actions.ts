'use server';

import { defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import { createHost } from './commands/create-host';
import { setHostActive } from './commands/set-host-active';
import { createHostInput, hostActivityInput } from './schema';

/** What administrators do with hosts. */

export const createHostAction = defineAction({
  operation: 'host.create',
  access: ['programme_admin'],
  schema: createHostInput,
  ...singleEffect('adminHosts.fields'),
  run: ({ context, input }) => createHost(context, input),
  done: () => ({ redirectTo: '/admin/hosts?done=created' }),
});

export const setHostActiveAction = defineAction({
  operation: 'host.set_active',
  access: ['programme_admin'],
  schema: hostActivityInput,
  ...singleEffect('adminHosts.fields'),
  run: ({ context, input }) =>
    setHostActive(context, { host: input.host, active: input.active === 'yes' }),
  done: (_value, { active }) => ({
    redirectTo: `/admin/hosts?done=${active === 'yes' ? 'activated' : 'deactivated'}`,
  }),
});
