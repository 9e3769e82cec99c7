import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Locale } from '@/lib/i18n/routing';
import { type Translate, translator } from '@/lib/i18n/translate';
import type { Failure, Reason } from '@/lib/result';
import { type ActionState, attemptAfter, type FieldError } from './state';
import { typedValues } from './typed-values';

export type Answer = {
  state: ActionState;
  form: FormData;
  locale: Locale;
  labels: string;
  anchor?: (reason: Reason) => string | null;
  requestId: string;
};

/** The form's next state after a refusal or an accident: translated, with everything that was typed. */
export async function failedState(
  answer: Answer,
  failure: Failure | 'unexpected',
): Promise<ActionState> {
  const t = await translator(answer.locale);
  const errors = errorsOf(t, answer, failure);
  return {
    attempt: attemptAfter(answer.state),
    status: 'failed',
    title: errors.length > 0 ? t('errors.summaryTitle', { count: errors.length }) : null,
    message: sentence(t, failure, answer.requestId),
    errors,
    values: typedValues(answer.form),
    nextKey: null,
    ...(failure !== 'unexpected' &&
      failure.code === 'conflict' && { currentVersion: failure.currentVersion }),
    ...(failure !== 'unexpected' &&
      failure.code === 'limited' && { retryAfter: failure.retryAfter }),
  };
}

/** The form's next state after a success that stays on the page: empty values, a fresh key, what is shown this once. */
export async function doneState(
  answer: Answer,
  { message, shown }: { message: string; shown?: string },
): Promise<ActionState> {
  const t = await translator(answer.locale);
  return {
    attempt: attemptAfter(answer.state),
    status: 'done',
    title: null,
    message: t(message),
    errors: [],
    values: {},
    nextKey: randomUUID(),
    ...(shown !== undefined && { shown }),
  };
}

/** The sentence about the whole; a single reason of a rule is that sentence. */
function sentence(t: Translate, failure: Failure | 'unexpected', reference: string): string {
  if (failure === 'unexpected') return t('errors.failure.unexpected', { reference });
  if (failure.code === 'limited') {
    return t('errors.failure.limited', { minutes: Math.ceil(failure.retryAfter / 60) });
  }
  const [reason, ...more] = failure.code === 'rule' ? failure.reasons : [];
  if (reason && more.length === 0) return t(reason.code, reason.params);
  return t(`errors.failure.${failure.code}`);
}

type Anchors = Pick<Answer, 'labels' | 'anchor'>;

/** Errors of fields; a rule that speaks of one field stands beside it, a single rule about the whole is the sentence. */
function errorsOf(
  t: Translate,
  { labels, anchor }: Anchors,
  failure: Failure | 'unexpected',
): FieldError[] {
  if (failure === 'unexpected') return [];
  if (failure.code === 'rule') {
    const errors = failure.reasons.map((one) => fieldError(t, anchor?.(one) ?? '', null, one));
    return errors.length > 1 || errors.some((error) => error.name !== '') ? errors : [];
  }
  if (failure.code !== 'invalid') return [];
  return Object.entries(failure.fields).flatMap(([name, reasons]) =>
    reasons.slice(0, 1).map((reason) => fieldError(t, name, labelOf(t, labels, name), reason)),
  );
}

function fieldError(t: Translate, name: string, label: string | null, reason: Reason): FieldError {
  const message = t(reason.code, reason.params);
  return { name, message, summary: label ? t('errors.labelled', { label, message }) : message };
}

/** `windows[0].earliest` is labelled by the message `<labels>.windows.earliest`, with the number of its row. */
function labelOf(t: Translate, labels: string, name: string): string | null {
  const key = `${labels}.${name.replace(/\[\d*\]/g, '')}`;
  if (!t.has(key)) return null;
  const row = /\[(\d+)\]/.exec(name)?.[1];
  return row === undefined ? t(key) : t('errors.row', { label: t(key), number: Number(row) + 1 });
}
