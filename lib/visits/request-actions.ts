'use server';

import { type Call, defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import { resubmitInput, startDraftInput, stepInput, withdrawInput } from './command-schema';
import type { Changed, Target } from './commands/change-visit';
import { resubmitRequest } from './commands/resubmit-request';
import { type PageAnswers, saveRequest } from './commands/save-request';
import { startDraft } from './commands/start-draft';
import { submitRequest } from './commands/submit-request';
import { withdrawRequest } from './commands/withdraw-request';
import { afterSaving, leadBack, requestStepPath } from './paths';
import type { RequestStep } from './request';
import {
  datesStep,
  levelStep,
  mandateStep,
  meetingsStep,
  practicalStep,
  purposeStep,
} from './schema';

/** The request wizard: each page keeps what is on it and leads to the next one. */

type Page = Target & PageAnswers & { save: 'next' | 'leave' };

const keepPage = ({ context, input: { visitId, version, save: _save, ...page } }: Call<Page>) =>
  saveRequest(context, { visitId, version }, page);

const leadOn =
  (step: RequestStep) =>
  (changed: Changed, { save }: Page) => ({ redirectTo: afterSaving(changed, step, save) });

export const startDraftAction = defineAction({
  operation: 'visit.start',
  access: ['city_officer'],
  schema: startDraftInput,
  ...singleEffect('request.fields'),
  run: ({ context, input }) => startDraft(context, input),
  done: ({ id }) => ({ redirectTo: requestStepPath(id, 'purpose') }),
});

export const savePurposeAction = defineAction({
  operation: 'visit.save_purpose',
  access: ['city_officer'],
  schema: purposeStep,
  ...singleEffect('request.fields'),
  run: keepPage,
  done: leadOn('purpose'),
});

export const saveLevelAction = defineAction({
  operation: 'visit.save_level',
  access: ['city_officer'],
  schema: levelStep,
  ...singleEffect('request.fields'),
  run: keepPage,
  done: leadOn('level'),
});

export const saveDatesAction = defineAction({
  operation: 'visit.save_dates',
  access: ['city_officer'],
  schema: datesStep,
  ...singleEffect('request.fields'),
  run: keepPage,
  done: leadOn('dates'),
});

export const saveMeetingsAction = defineAction({
  operation: 'visit.save_meetings',
  access: ['city_officer'],
  schema: meetingsStep,
  ...singleEffect('request.fields'),
  run: keepPage,
  done: leadOn('meetings'),
});

export const savePracticalAction = defineAction({
  operation: 'visit.save_practical',
  access: ['city_officer'],
  schema: practicalStep,
  ...singleEffect('request.fields'),
  run: keepPage,
  done: leadOn('practical'),
});

export const saveMandateAction = defineAction({
  operation: 'visit.save_mandate',
  access: ['city_officer'],
  schema: mandateStep,
  ...singleEffect('request.fields'),
  run: keepPage,
  done: leadOn('mandate'),
});

export const submitRequestAction = defineAction({
  operation: 'visit.submit',
  access: ['city_officer', 'city_approver'],
  schema: stepInput,
  ...singleEffect('request.fields'),
  run: ({ context, input }) => submitRequest(context, input),
  done: leadBack('submit'),
});

export const resubmitRequestAction = defineAction({
  operation: 'visit.resubmit',
  access: ['city_officer'],
  schema: resubmitInput,
  ...singleEffect('request.fields'),
  run: ({ context, input: { answers, ...target } }) => resubmitRequest(context, target, answers),
  done: leadBack('resubmit'),
});

export const withdrawRequestAction = defineAction({
  operation: 'visit.withdraw',
  access: ['city_officer'],
  schema: withdrawInput,
  ...singleEffect('visit.fields'),
  run: ({ context, input: { text, ...target } }) => withdrawRequest(context, target, text),
  done: leadBack('withdraw'),
});
