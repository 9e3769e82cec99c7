'use server';

import { defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import { saveHostFact, saveHostSectors, saveHostWays } from './commands/save-host';
import { hostFactInput, hostSectorsInput, hostWaysInput } from './schema';

/** What the officers of a host do with its profile: every save is the next published version. */

export const saveHostSectorsAction = defineAction({
  operation: 'host.save_sectors',
  access: ['host_officer'],
  schema: hostSectorsInput,
  ...singleEffect('hostDesk.fields'),
  run: ({ context, input }) => saveHostSectors(context, input),
  done: ({ version }) => ({ redirectTo: `/desk/profile?done=${version}` }),
});

export const saveHostWaysAction = defineAction({
  operation: 'host.save_ways',
  access: ['host_officer'],
  schema: hostWaysInput,
  ...singleEffect('hostDesk.fields'),
  run: ({ context, input }) => saveHostWays(context, input),
  done: ({ version }) => ({ redirectTo: `/desk/profile?done=${version}` }),
});

export const saveHostFactAction = defineAction({
  operation: 'host.save_fact',
  access: ['host_officer'],
  schema: hostFactInput,
  ...singleEffect('hostDesk.fields'),
  run: ({ context, input }) => saveHostFact(context, input),
  done: ({ version }) => ({ redirectTo: `/desk/profile?done=${version}` }),
});
