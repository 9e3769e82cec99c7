'use client';

import { createContext, useContext } from 'react';
import { fieldId } from '@/lib/actions/form-fields';
import { type ActionState, IDLE } from '@/lib/actions/state';

export const FormContext = createContext<ActionState>(IDLE);

export const FormProvider = FormContext.Provider;

export type FieldState = {
  /** Stable element id made from the field's name. */
  id: string;
  /** The error sentence of the last post, if any. */
  error: string | null;
  /** What was typed in the last post, or null before the first one and after a success. */
  typed: string[] | null;
};

/** What the form around knows about one field. Works inside server-rendered children of an ActionForm. */
export function useFieldState(name: string): FieldState {
  const state = useContext(FormContext);
  const posted = state.status === 'edited' || (state.status === 'failed' && state.attempt > 0);
  return {
    id: fieldId(name),
    error: state.errors.find((one) => one.name === name)?.message ?? null,
    typed: posted ? (state.values[name] ?? []) : null,
  };
}
