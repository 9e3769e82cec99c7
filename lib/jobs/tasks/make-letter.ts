import 'server-only';
import { printLetter } from '@/lib/visits/letter/printing/print-letter';
import { defineTask } from '../define-task';

/** Makes the PDF of an invitation letter. */
export const makeLetterTask = defineTask('make_letter', ({ letterId }, job) =>
  printLetter(letterId, job),
);
