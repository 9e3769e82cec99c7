/** Ticked entries of a list, or "none", or "not yet known"; all empty = not answered. A blank is not a "no". */
export type ListAnswer<Id> = { ids: Id[]; none: boolean; notKnown: boolean };

/** Rows of a list, or "none", or "not yet known"; all empty = not answered. */
export type RowsAnswer<Row> = { rows: Row[]; none: boolean; notKnown: boolean };

export const isBlank = (answer: ListAnswer<unknown>): boolean =>
  answer.ids.length === 0 && !answer.none && !answer.notKnown;

export const hasNoRows = (answer: RowsAnswer<unknown>): boolean =>
  answer.rows.length === 0 && !answer.none && !answer.notKnown;
