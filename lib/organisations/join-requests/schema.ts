import { z } from 'zod';
import { emailAddress } from '@/lib/accounts/schema';
import { line, paragraph } from '@/lib/actions/text';
import { linkSecret } from '@/lib/auth/schema';
import { TEAM_ROLES } from '../team';
import { JOIN_MESSAGE_MAX } from './model';

export const askToJoinInput = z.strictObject({
  city: z.string().regex(/^[a-z0-9-]{1,200}$/, 'errors.field.choice'),
  email: emailAddress,
  name: line(120),
  office: line(160),
  message: paragraph(JOIN_MESSAGE_MAX),
  notice: z.literal('on', { error: 'join.problem.notice' }),
});

export const confirmJoinRequestInput = z.strictObject({ secret: linkSecret });

export const acceptJoinRequestInput = z.strictObject({
  request: z.uuid(),
  role: z.enum(TEAM_ROLES.workspace),
});

export const refuseJoinRequestInput = z.strictObject({
  request: z.uuid(),
  reason: paragraph(500),
});
