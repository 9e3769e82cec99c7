import type { $ZodErrorMap, $ZodIssue } from 'zod/v4/core';
import type { Reason } from '@/lib/result';

/** Given to zod when it parses: an answer that is not there gets its own code, whatever the schema expects. */
export const missingAnswers: $ZodErrorMap = (issue) => {
  if (issue.input !== undefined) return undefined;
  return issue.code === 'invalid_value' || issue.code === 'invalid_union'
    ? 'errors.field.choose_one'
    : 'errors.field.required';
};

/**
 * A zod issue as a message code with its numbers. A schema may give its own code by using it as the message
 * (`z.string().refine(…, 'errors.field.not_free')`): anything with a dot and no space is taken as a code.
 */
export function reasonOf(issue: $ZodIssue): Reason {
  if (isCode(issue.message)) {
    const params = issue.code === 'custom' ? issue.params : undefined;
    return { code: issue.message, ...(params && { params: plain(params) }) };
  }
  switch (issue.code) {
    case 'invalid_type':
      return { code: typeCode(issue.expected) };
    case 'too_small':
      return size('too_small', issue.origin, Number(issue.minimum));
    case 'too_big':
      return size('too_big', issue.origin, Number(issue.maximum));
    case 'invalid_format':
      return { code: formatCode(issue.format) };
    case 'invalid_value':
    case 'invalid_union':
      return { code: 'errors.field.choice' };
    default:
      return { code: 'errors.field.invalid' };
  }
}

const isCode = (message: string) => /^[a-zA-Z_]+(\.[a-zA-Z0-9_]+)+$/.test(message);

function size(kind: 'too_small' | 'too_big', origin: string, limit: number): Reason {
  if (origin === 'string' && kind === 'too_small' && limit === 1) {
    return { code: 'errors.field.required' };
  }
  if (origin === 'array' && kind === 'too_small' && limit === 1) {
    return { code: 'errors.field.choose' };
  }
  const unit =
    origin === 'string' ? 'text' : origin === 'array' || origin === 'set' ? 'list' : 'number';
  return { code: `errors.field.${kind}_${unit}`, params: { limit } };
}

function typeCode(expected: string): string {
  if (expected === 'number' || expected === 'int') return 'errors.field.number';
  if (expected === 'date') return 'errors.field.date';
  return 'errors.field.invalid';
}

function formatCode(format: string): string {
  const known: Record<string, string> = {
    email: 'email',
    url: 'url',
    date: 'date',
    uuid: 'choice',
  };
  return `errors.field.${known[format] ?? 'invalid'}`;
}

function plain(params: Record<string, unknown>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, string | number] =>
      ['string', 'number'].includes(typeof entry[1]),
    ),
  );
}
