import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { inTransaction, type Tx } from '@/lib/db/transaction';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { addPlace, countryGroupOf } from '../by-hand/add-place';
import type { PlaceInput } from '../by-hand/place-schema';
import { samePlacesOf, toTyped } from '../by-hand/queries';
import { type Person, registerFor } from './register';

/** What stands in the way of adding a place by hand, before anybody is asked who they are. Writes nothing. */
export function checkPlace(context: WriteContext, place: PlaceInput): Promise<Result<null>> {
  return inTransaction(async (tx) => {
    const checked = await countryAndYear(tx, context, place);
    return checked.ok ? ok(null) : checked;
  });
}

/**
 * Registers a city hall for a place that is not listed. `isNone`: the person has looked at the likely same places and
 * says it is none of them. A place that is listed already is refused.
 */
export function registerPlace(
  context: WriteContext,
  person: Person,
  { place, isNone }: { place: PlaceInput; isNone: boolean },
): Promise<Result<null>> {
  return registerFor(context, person, async (tx) => {
    const checked = await countryAndYear(tx, context, place);
    if (!checked.ok) return checked;
    const same = await samePlacesOf(tx, toTyped(place), null);
    if (same.some((one) => one.likeness === 'same')) {
      return refuseRule({ code: 'join.add.refusal.listed' });
    }
    if (same.length > 0 && !isNone) return refuseRule({ code: 'join.add.refusal.look' });
    return ok({ known: null, take: () => addPlace(tx, place, checked.value, context.now) });
  });
}

async function countryAndYear(
  tx: Tx,
  { now }: WriteContext,
  { country, populationYear }: PlaceInput,
): Promise<Result<string>> {
  if (Number(populationYear) > now.getUTCFullYear()) {
    const reasons = [{ code: 'join.add.problem.year' }];
    return refuse({ code: 'invalid', fields: { populationYear: reasons } });
  }
  const group = await countryGroupOf(tx, country);
  if (group) return ok(group);
  return refuse({ code: 'invalid', fields: { country: [{ code: 'errors.field.choose_one' }] } });
}
