import { parseForm } from '@/lib/actions/parse-form';
import { type PlaceInput, placeFields, placeInput } from './place-schema';

/** Fields of a place, in the order of its form. */
export const PLACE_FIELDS = Object.keys(placeFields) as (keyof PlaceInput)[];

/** The place as the query of an address: it names nobody, so it may stand there, and the way back keeps it. */
export function placeQuery(place: PlaceInput): string {
  return new URLSearchParams(
    PLACE_FIELDS.filter((field) => place[field] !== '').map((field) => [
      field,
      String(place[field]),
    ]),
  ).toString();
}

type Query = Record<string, string | string[] | undefined>;

/** What a query says of a place, as it was typed; used to fill the form in again. */
export function typedPlace(query: Query): Partial<Record<keyof PlaceInput, string>> {
  return Object.fromEntries(
    PLACE_FIELDS.flatMap((field) => {
      const value = query[field];
      return typeof value === 'string' ? [[field, value.slice(0, 200)]] : [];
    }),
  );
}

/** The place of a query; null when somebody changed it into one the form would not have let through. */
export function readPlaceQuery(query: Query): PlaceInput | null {
  const form = new FormData();
  for (const [field, value] of Object.entries(typedPlace(query))) form.append(field, value);
  const parsed = parseForm(form, placeInput);
  return parsed.ok ? parsed.value : null;
}
