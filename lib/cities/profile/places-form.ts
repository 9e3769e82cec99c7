import { z } from 'zod';
import { optionalLine } from '@/lib/actions/text';
import { sectorId } from '@/lib/taxonomy/schema';
import { common, line, rowsAnswer, rowsField, tick } from './form-parts';
import { LIMITS } from './limits';
import { placeKind } from './parts-schema';
import { isPlaceEmpty, MAX_PLACES } from './places';
import { typedAddress } from './typed';

const place = z.strictObject({
  kind: placeKind.nullable().default(null),
  name: line,
  nameZh: line,
  operator: line,
  sectors: z
    .array(sectorId)
    .default([])
    .transform((ids) => [...new Set(ids)]),
  url: optionalLine(LIMITS.url).transform(typedAddress),
  note: line,
});

/** What the form about places and institutions may send. */
export const placesForm = z
  .strictObject({
    ...common,
    places: rowsField(place, MAX_PLACES),
    placesNone: tick,
    placesNotKnown: tick,
  })
  .transform(({ revision, save, places, placesNone, placesNotKnown }) => ({
    revision,
    save,
    answers: { places: rowsAnswer(places, isPlaceEmpty, placesNone, placesNotKnown) },
  }));
