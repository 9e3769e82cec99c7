import { z } from 'zod';
import { line, optionalLine, optionalParagraph, paragraph } from '@/lib/actions/text';
import { dayField, target } from '../schema';
import { CONSULTED_KINDS, type Consulted, OPINION_LIMITS, OPINION_RESULTS } from './model';

const uuid = z.uuid();

/** `department:<id>` or `site:<id>`. */
const consulted = z.string().transform((value, context): Consulted => {
  const [kind, id] = value.split(':');
  const known = CONSULTED_KINDS.find((one) => one === kind);
  if (known && uuid.safeParse(id).success) return { kind: known, id: id ?? '' };
  context.addIssue({ code: 'custom', message: 'errors.field.choice' });
  return z.NEVER;
});

export const askOpinionInput = z.strictObject({
  ...target,
  of: consulted,
  question: paragraph(OPINION_LIMITS.question),
  dueOn: dayField,
});

export const recordOpinionInput = z.strictObject({
  ...target,
  opinionId: uuid,
  result: z.enum(OPINION_RESULTS),
  answer: optionalParagraph(OPINION_LIMITS.answer),
  givenBy: line(OPINION_LIMITS.line),
  documentNumber: optionalLine(OPINION_LIMITS.document),
  answeredOn: dayField,
});
