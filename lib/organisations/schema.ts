import { z } from 'zod';
import { emailAddress } from '@/lib/accounts/schema';
import { line } from '@/lib/actions/text';
import { TEAM_ROLES } from './team';

export const inviteColleagueInput = z.strictObject({
  name: line(200),
  email: emailAddress,
  role: z.enum([...TEAM_ROLES.workspace, ...TEAM_ROLES.desk]),
});

export const endMembershipInput = z.strictObject({ membership: z.uuid() });

export const signOffInput = z.strictObject({ required: z.enum(['yes', 'no']) });
