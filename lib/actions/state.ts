/** An error ready to show: the sentence beside the field, and the line of the summary, which names the field too. */
export type FieldError = { name: string; message: string; summary: string };

/**
 * What a form shows after it was posted. Nothing typed is lost: `values` holds every string that came in,
 * by field name, and fields use them as their defaults.
 */
export type ActionState = {
  /** Counts posts, so that a form can redraw its fields with `values`. */
  attempt: number;
  /** `edited`: a row of the form was added, moved or removed; nothing was written. */
  status: 'idle' | 'done' | 'failed' | 'edited';
  /** Heading of the error summary, translated; null when there is nothing to correct. */
  title: string | null;
  /** One sentence about the whole, translated. */
  message: string | null;
  errors: FieldError[];
  values: Record<string, string[]>;
  /** Key for the next post of the same form; null = keep the present one. */
  nextKey: string | null;
  /** What the answer alone holds and no page shows again. */
  shown?: string;
  /** After a conflict: the version the record has now. */
  currentVersion?: number;
  /** Seconds until another try makes sense, when `limited`. */
  retryAfter?: number;
};

export const IDLE: ActionState = {
  attempt: 0,
  status: 'idle',
  title: null,
  message: null,
  errors: [],
  values: {},
  nextKey: null,
};

/** The number of the next post. The state comes back from the browser, where anybody can change it. */
export function attemptAfter(state: ActionState | null | undefined): number {
  const attempt: unknown = state?.attempt;
  return typeof attempt === 'number' && Number.isSafeInteger(attempt) ? attempt + 1 : 1;
}
