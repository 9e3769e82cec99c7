import type { RowsAnswer } from './answers';
import type { Place } from './places';
import {
  isWrongAddress,
  isWrongChinese,
  oneKindOfAnswer,
  type Problem,
  wrongOnes,
} from './problem';

/** What of the places typed cannot stand; `places[2].url` is the address of the third. */
export function placeProblems({ rows, ...answer }: RowsAnswer<Place>): Problem[] {
  return [
    ...oneKindOfAnswer('places', 'placesNone', answer, rows),
    ...rows.flatMap((place, index) => {
      const at = (part: string) => `places[${index}].${part}`;
      return wrongOnes('places', [
        [at('kind'), place.kind === null, 'place_kind'],
        [at('name'), place.name === '', 'place_name'],
        [at('name'), isNamedBefore(rows, index), 'named_twice'],
        [at('nameZh'), isWrongChinese(place.nameZh), 'chinese_name'],
        [at('url'), isWrongAddress(place.url), 'address'],
      ]);
    }),
  ];
}

const isNamedBefore = (rows: readonly Place[], index: number) => {
  const name = rows[index]?.name ?? '';
  return name !== '' && rows.slice(0, index).some((place) => place.name === name);
};
