'use server';

import { defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import { ok } from '@/lib/result';
import { publishRules } from './commands/publish-rules';
import { rulesDraftPath } from './draft';
import { publishRulesInput, rulesDraftInput } from './schema';

/** Stores nothing: a draft that can be read leads to the page that shows what it would do. */
export const previewRulesAction = defineAction({
  operation: 'rules.preview',
  access: ['host_officer', 'host_approver'],
  schema: rulesDraftInput,
  labels: 'rules.fields',
  idempotent: false,
  rateLimit: 'write',
  run: async () => ok(null),
  done: (_value, draft) => ({ redirectTo: rulesDraftPath(draft) }),
});

export const publishRulesAction = defineAction({
  operation: 'rules.publish',
  access: ['host_approver'],
  schema: publishRulesInput,
  ...singleEffect('rules.fields'),
  run: ({ context, input }) => publishRules(context, input),
  done: () => ({ redirectTo: '/desk/rules?done=published' }),
});
