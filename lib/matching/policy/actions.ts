'use server';

import { defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import { ok } from '@/lib/result';
import { publishPolicy } from './commands/publish-policy';
import { draftPath, policyDraftInput, publishPolicyInput } from './schema';

/** What administrators do with the weights. */

/** Stores nothing: a draft that can be read leads to the page that shows what it would do. */
export const previewPolicyAction = defineAction({
  operation: 'policy.preview',
  access: ['programme_admin'],
  schema: policyDraftInput,
  labels: 'policy.fields',
  idempotent: false,
  rateLimit: 'write',
  run: async () => ok(null),
  done: (_value, draft) => ({ redirectTo: draftPath(draft) }),
});

export const publishPolicyAction = defineAction({
  operation: 'policy.publish',
  access: ['programme_admin'],
  schema: publishPolicyInput,
  ...singleEffect('policy.fields'),
  run: ({ context, input }) => publishPolicy(context, input),
  done: () => ({ redirectTo: '/admin/matching?done=published' }),
});
