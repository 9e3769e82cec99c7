'use client';

import { type ReactNode, useActionState } from 'react';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Notice } from '@/components/ui/notice';
import { fieldId, KEY_FIELD } from '@/lib/actions/form-fields';
import { type ActionState, type FieldError, IDLE } from '@/lib/actions/state';
import { FormProvider } from './form-context';

type Props = {
  action: (state: ActionState, form: FormData) => Promise<ActionState>;
  /** Random key made by the page that serves the form (`newFormKey()`): a post sent twice has one effect. */
  formKey: string;
  /** Errors known before anything is posted: a saved draft that needs corrections. */
  found?: { title: string; errors: FieldError[] } | null;
  children: ReactNode;
  className?: string;
};

/**
 * A form around one server action. Works before and without JavaScript: errors come back with the page, above the
 * fields and beside each, and every field keeps what was typed. After a failed post the summary takes the focus.
 */
export function ActionForm({ action, formKey, found, children, className }: Props) {
  const [state, post] = useActionState(
    action,
    found ? { ...IDLE, ...found, status: 'failed' as const } : IDLE,
  );
  return (
    <form action={post} noValidate className={className}>
      <input type="hidden" name={KEY_FIELD} defaultValue={state.nextKey ?? formKey} />
      <Report state={state} key={`report-${state.attempt}`} />
      <FormProvider value={state}>
        <div key={state.attempt} className="contents">
          {children}
        </div>
      </FormProvider>
    </form>
  );
}

/** What came of the last post: a sentence, or the list of what to correct. */
function Report({ state }: { state: ActionState }) {
  if (state.status === 'done')
    return state.message ? (
      <Notice kind="done" live>
        {state.message}
        {state.shown ? (
          <code className="block select-all break-all pt-2 text-small">{state.shown}</code>
        ) : null}
      </Notice>
    ) : null;
  if (state.status === 'idle' || state.status === 'edited') return null;
  if (state.errors.length === 0) {
    return (
      <Notice kind="problem" live>
        {state.message}
      </Notice>
    );
  }
  const errors = state.errors.map(({ name, summary }) => ({
    id: name ? fieldId(name) : undefined,
    message: summary,
  }));
  return <ErrorSummary title={state.title ?? ''} errors={errors} />;
}
