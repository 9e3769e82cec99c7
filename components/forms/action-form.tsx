'use client';

import { type ReactNode, useActionState, useEffect, useRef } from 'react';
import { KEY_FIELD } from '@/lib/actions/form-fields';
import { type ActionState, IDLE } from '@/lib/actions/state';
import { FormProvider, fieldId } from './form-context';

type Props = {
  action: (state: ActionState, form: FormData) => Promise<ActionState>;
  /** Random key made by the page that serves the form (`newFormKey()`): a post sent twice has one effect. */
  formKey: string;
  children: ReactNode;
  className?: string;
};

/**
 * A form around one server action. Works before and without JavaScript: errors come back with the page, above the
 * fields and beside each, and every field keeps what was typed. After a failed post the summary takes the focus.
 */
export function ActionForm({ action, formKey, children, className }: Props) {
  const [state, post] = useActionState(action, IDLE);
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

function Report({ state }: { state: ActionState }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.status !== 'idle') box.current?.focus();
  }, [state.status]);
  if (state.status === 'idle' || (!state.message && state.errors.length === 0)) return null;
  const failed = state.status === 'failed';
  return (
    <div
      ref={box}
      tabIndex={-1}
      role={failed ? 'alert' : 'status'}
      className={failed ? 'form-report form-report-failed' : 'form-report'}
    >
      {state.title && <h2>{state.title}</h2>}
      {state.message && <p>{state.message}</p>}
      {state.errors.length > 0 && (
        <ul>
          {state.errors.map((error) => (
            <li key={`${error.name} ${error.message}`}>
              {error.name ? <a href={`#${fieldId(error.name)}`}>{error.summary}</a> : error.summary}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
