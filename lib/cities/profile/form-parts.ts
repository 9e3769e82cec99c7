import { z } from 'zod';
import { optionalLine } from '@/lib/actions/text';
import { versionField } from '@/lib/actions/version';
import type { ListAnswer, RowsAnswer } from './answers';
import { LIMITS } from './limits';

/** What the forms of all sections are made of. */

/** A box: `on` or nothing. */
export const tick = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');

export const common = {
  revision: versionField(0),
  /** Which button was pressed: on to the next section, or back to the list. */
  save: z.enum(['continue', 'close']).default('continue'),
};

export const line = optionalLine(LIMITS.line);

/** Each entry once: a box cannot be ticked twice, a made-up form can say so. */
export const listAnswer = <Id>(ids: Id[], none: boolean, notKnown: boolean): ListAnswer<Id> => ({
  ids: [...new Set(ids)],
  none,
  notKnown,
});

/** Rows of a form, at most `most`; a row may be missing where its fields were all empty. */
export const rowsField = <Row extends z.ZodType>(row: Row, most: number) =>
  z.array(row.optional()).max(most).default([]);

/** The rows in which something was typed. */
export const rowsAnswer = <Row>(
  rows: readonly (Row | undefined)[],
  isEmpty: (row: Row) => boolean,
  none: boolean,
  notKnown: boolean,
): RowsAnswer<Row> => ({
  rows: rows.filter((row): row is Row => row !== undefined && !isEmpty(row)),
  none,
  notKnown,
});
