'use server';

import { defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import { ok } from '@/lib/result';
import { saveHostFact, saveHostSectors, saveHostWays } from './commands/save-host';
import { hostFactInput, hostSectorsInput, hostWaysInput, publishSectorsInput } from './schema';
import { sectorsDraftPath } from './sectors-draft';

/** What the officers of a host do with its profile: every save is the next published version. */

/** Stores nothing: what can be read leads to the page that shows what it would do. */
export const previewHostSectorsAction = defineAction({
  operation: 'host.preview_sectors',
  access: ['host_officer'],
  schema: hostSectorsInput,
  labels: 'hostDesk.fields',
  idempotent: false,
  rateLimit: 'write',
  run: async () => ok(null),
  done: (_value, draft) => ({ redirectTo: sectorsDraftPath('effect', draft) }),
});

export const saveHostSectorsAction = defineAction({
  operation: 'host.save_sectors',
  access: ['host_officer'],
  schema: publishSectorsInput,
  ...singleEffect('hostDesk.fields'),
  run: ({ context, input: { draft, ...save } }) =>
    saveHostSectors(context, { ...save, sectors: draft }),
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
