'use server';

import { defineAction } from '@/lib/actions/define-action';
import { inSameTime } from '@/lib/actions/same-time';
import { singleEffect } from '@/lib/actions/single-effect';
import { TEAM_ROLES, teamPath } from '../team';
import { askToJoin } from './commands/ask-to-join';
import { confirmJoinRequest } from './commands/confirm-join-request';
import { acceptJoinRequest, refuseJoinRequest } from './commands/decide-join-request';
import {
  acceptJoinRequestInput,
  askToJoinInput,
  confirmJoinRequestInput,
  refuseJoinRequestInput,
} from './schema';

const [OFFICER] = TEAM_ROLES.workspace;

export const askToJoinAction = defineAction({
  operation: 'team.ask_to_join',
  access: 'anyone',
  schema: askToJoinInput,
  labels: 'join.fields',
  idempotent: true,
  rateLimit: 'publicForm',
  run: ({ context, input: { notice: _accepted, ...ask } }) => inSameTime(askToJoin(context, ask)),
  done: (asked) => ({ redirectTo: asked === 'open' ? '/join/asked' : '/join/sent?for=team' }),
});

export const confirmJoinRequestAction = defineAction({
  operation: 'team.confirm_join_request',
  access: 'anyone',
  schema: confirmJoinRequestInput,
  labels: 'join.fields',
  idempotent: false,
  rateLimit: 'publicForm',
  run: ({ context, input }) => confirmJoinRequest(context, input.secret),
  done: () => ({ redirectTo: '/join/asked' }),
});

export const acceptJoinRequestAction = defineAction({
  operation: 'team.accept_join_request',
  access: [OFFICER],
  schema: acceptJoinRequestInput,
  ...singleEffect('organisations.fields'),
  run: ({ context, input }) => acceptJoinRequest(context, input),
  done: () => ({ redirectTo: `${teamPath('workspace')}?done=accepted` }),
});

export const refuseJoinRequestAction = defineAction({
  operation: 'team.refuse_join_request',
  access: [OFFICER],
  schema: refuseJoinRequestInput,
  ...singleEffect('organisations.fields'),
  run: ({ context, input }) => refuseJoinRequest(context, input),
  done: () => ({ redirectTo: `${teamPath('workspace')}?done=refused` }),
});
