'use server';

import { defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import { endMembership } from './commands/end-membership';
import { inviteColleague } from './commands/invite-colleague';
import { setSignOff } from './commands/set-sign-off';
import { endMembershipInput, inviteColleagueInput, signOffInput } from './schema';
import { areaOfRole, TEAM_ROLES, teamPath } from './team';

/** What officers do with their team. */

export const inviteColleagueAction = defineAction({
  operation: 'team.invite',
  access: ['city_officer', 'host_officer'],
  schema: inviteColleagueInput,
  ...singleEffect('organisations.fields'),
  run: ({ context, input }) => inviteColleague(context, input),
  done: (_value, { role }) => ({ redirectTo: `${teamPath(areaOfRole(role))}?done=invited` }),
});

export const endCityMembershipAction = defineAction({
  operation: 'team.end_city_membership',
  access: [TEAM_ROLES.workspace[0]],
  schema: endMembershipInput,
  ...singleEffect('organisations.fields'),
  run: ({ context, input }) => endMembership(context, 'workspace', input.membership),
  done: () => ({ redirectTo: `${teamPath('workspace')}?done=ended` }),
});

export const endHostMembershipAction = defineAction({
  operation: 'team.end_host_membership',
  access: [TEAM_ROLES.desk[0]],
  schema: endMembershipInput,
  ...singleEffect('organisations.fields'),
  run: ({ context, input }) => endMembership(context, 'desk', input.membership),
  done: () => ({ redirectTo: `${teamPath('desk')}?done=ended` }),
});

export const setSignOffAction = defineAction({
  operation: 'team.set_sign_off',
  access: ['city_officer'],
  schema: signOffInput,
  ...singleEffect('organisations.fields'),
  run: ({ context, input }) => setSignOff(context, input.required === 'yes'),
  done: () => ({ redirectTo: `${teamPath('workspace')}?done=sign_off` }),
});
