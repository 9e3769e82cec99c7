'use server';

import { z } from 'zod';
import { defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import { versionField } from '@/lib/actions/version';
import { answerRemark } from './commands/answer-remark';
import { refuseClaim, verifyClaim } from './commands/decide-claim';
import { markLooked } from './commands/mark-looked';
import { returnClaim } from './commands/return-claim';
import { answerRemarkInput, refuseClaimInput, returnClaimInput, verifyClaimInput } from './schema';

export const verifyClaimAction = defineAction({
  operation: 'claim.verify',
  access: ['programme_admin'],
  schema: verifyClaimInput,
  ...singleEffect('review.fields'),
  anchor: () => 'checks',
  run: ({ context, input }) => verifyClaim(context, input),
  done: (_value, { claimId }) => ({ redirectTo: `/admin/cities/${claimId}` }),
});

export const returnClaimAction = defineAction({
  operation: 'claim.return',
  access: ['programme_admin'],
  schema: returnClaimInput,
  ...singleEffect('review.fields'),
  anchor: () => 'remarks[0].text',
  run: ({ context, input }) => returnClaim(context, input),
  done: (_value, { claimId }) => ({ redirectTo: `/admin/cities/${claimId}` }),
});

export const refuseClaimAction = defineAction({
  operation: 'claim.refuse',
  access: ['programme_admin'],
  schema: refuseClaimInput,
  ...singleEffect('review.fields'),
  run: ({ context, input }) => refuseClaim(context, input),
  done: (_value, { claimId }) => ({ redirectTo: `/admin/cities/${claimId}` }),
});

export const answerRemarkAction = defineAction({
  operation: 'claim.answer_remark',
  access: ['city_officer'],
  schema: answerRemarkInput,
  ...singleEffect('review.fields'),
  run: ({ context, input }) => answerRemark(context, input),
  done: ({ open }) => ({ redirectTo: `/workspace/city/remarks?open=${open}` }),
});

export const markLookedAction = defineAction({
  operation: 'profile.mark_looked',
  access: ['programme_admin'],
  schema: z.strictObject({ claimId: z.uuid(), number: versionField() }),
  ...singleEffect('review.fields'),
  run: ({ context, input }) => markLooked(context, input),
  done: () => ({ redirectTo: '/admin/cities/published' }),
});
