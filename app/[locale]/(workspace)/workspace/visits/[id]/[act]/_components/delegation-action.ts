'use server';

import { rearranged } from '@/lib/actions/rows';
import type { ActionState } from '@/lib/actions/state';
import { confirmVisitAction } from '@/lib/visits/actions';

/** Confirms with the delegation list; a row button only rearranges the list and writes nothing. */
export async function confirmDelegationAction(
  state: ActionState,
  form: FormData,
): Promise<ActionState> {
  return rearranged(state, form, 'members') ?? confirmVisitAction(state, form);
}
