'use server';

import { rearranged, rowButtonOf } from '@/lib/actions/rows';
import type { ActionState } from '@/lib/actions/state';
import { saveChinaAction, savePlacesAction } from '@/lib/cities/profile/actions';

/** Saves the places; a row button only changes the number of rows and writes nothing. */
export async function savePlacesWithRows(state: ActionState, form: FormData): Promise<ActionState> {
  return rearranged(state, form, 'places', rowButtonOf('places')) ?? savePlacesAction(state, form);
}

/** Saves the experience with China; the row buttons of its three lists write nothing. */
export async function saveChinaWithRows(state: ActionState, form: FormData): Promise<ActionState> {
  return (
    rearranged(state, form, 'partners', rowButtonOf('partners')) ??
    rearranged(state, form, 'visits', rowButtonOf('visits')) ??
    rearranged(state, form, 'presence', rowButtonOf('presence')) ??
    saveChinaAction(state, form)
  );
}
