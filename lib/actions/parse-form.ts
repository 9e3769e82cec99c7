import { parseWithZod } from '@conform-to/zod/v4';
import type { z } from 'zod';
import type { $ZodIssue } from 'zod/v4/core';
import { ok, type Result, refuse } from '@/lib/result';
import { isFieldName, isOwnEntry, MOST_ENTRIES } from './form-fields';
import { missingAnswers, reasonOf } from './issues';

/**
 * Reads a form against its schema: the value, or for each field why not. A form that no page of ours can have sent
 * (names that are no field names, more entries than any form has) is refused before it is unfolded, because the cost
 * of unfolding grows with indexes and repetitions.
 */
export function parseForm<Schema extends z.ZodType>(
  form: FormData,
  schema: Schema,
): Result<z.output<Schema>> {
  const entries = [...form.entries()].filter(([name]) => !isOwnEntry(name));
  if (entries.length > MOST_ENTRIES || !entries.every(([name]) => isFieldName(name))) {
    return refuse({ code: 'invalid', fields: {} });
  }
  const answers = new FormData();
  for (const [name, value] of entries) answers.append(name, value);
  const submission = parseWithZod(answers, {
    schema,
    error: missingAnswers,
    formatError: (issues: $ZodIssue[]) => issues.map(reasonOf),
  });
  if (submission.status === 'success') return ok(submission.value as z.output<Schema>);
  return refuse({ code: 'invalid', fields: dropNulls(submission.error ?? {}) });
}

function dropNulls<T>(fields: Record<string, T | null>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, T] => entry[1] !== null),
  );
}
