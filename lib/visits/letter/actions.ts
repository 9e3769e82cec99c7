'use server';

import { defineAction } from '@/lib/actions/define-action';
import { singleEffect } from '@/lib/actions/single-effect';
import { stepInput } from '../command-schema';
import { leadBack } from '../paths';
import { approveLetter } from './commands/approve-letter';
import { issueLetter } from './commands/issue-letter';
import { makeLetterPdf } from './commands/make-letter-pdf';
import { saveLetter } from './commands/save-letter';
import { letterPdfInput, saveLetterInput } from './schema';

/** The way of an invitation letter from draft to number. */

export const saveLetterAction = defineAction({
  operation: 'visit.save_letter',
  access: ['host_officer'],
  schema: saveLetterInput,
  ...singleEffect('letter.fields'),
  run: ({ context, input: { visitId, version, ...texts } }) =>
    saveLetter(context, { visitId, version }, texts),
  done: ({ path, version }) => ({ redirectTo: `${path}/letter?saved=${version}` }),
});

export const approveLetterAction = defineAction({
  operation: 'visit.approve_letter',
  access: ['host_approver'],
  schema: stepInput,
  ...singleEffect('letter.fields'),
  run: ({ context, input }) => approveLetter(context, input),
  done: leadBack('approve_letter'),
});

export const issueLetterAction = defineAction({
  operation: 'visit.issue_letter',
  access: ['host_officer'],
  schema: stepInput,
  ...singleEffect('letter.fields'),
  run: ({ context, input }) => issueLetter(context, input),
  done: leadBack('issue_letter'),
});

export const makeLetterPdfAction = defineAction({
  operation: 'visit.make_letter_pdf',
  access: ['host_officer'],
  schema: letterPdfInput,
  ...singleEffect('letter.fields'),
  run: ({ context, input }) => makeLetterPdf(context, input),
  done: (path) => ({ redirectTo: path }),
});
