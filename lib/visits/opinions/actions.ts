'use server';

import { defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import { opinionAnchor } from '../anchors';
import { leadBack } from '../paths';
import { askOpinion } from './ask-opinion';
import { recordOpinion } from './record-opinion';
import { askOpinionInput, recordOpinionInput } from './schema';

export const askOpinionAction = defineAction({
  operation: 'visit.ask_opinion',
  access: ['host_officer'],
  schema: askOpinionInput,
  ...singleEffect('opinions.fields'),
  anchor: opinionAnchor,
  run: ({ context, input: { visitId, version, ...asked } }) =>
    askOpinion(context, { visitId, version }, asked),
  done: leadBack('ask_opinion'),
});

export const recordOpinionAction = defineAction({
  operation: 'visit.record_opinion',
  access: ['host_officer'],
  schema: recordOpinionInput,
  ...singleEffect('opinions.fields'),
  anchor: opinionAnchor,
  run: ({ context, input: { visitId, version, ...said } }) =>
    recordOpinion(context, { visitId, version }, said),
  done: leadBack('record_opinion'),
});
