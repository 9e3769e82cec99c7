import { describe, expect, it } from 'vitest';
import { placeProblems } from './place-problems';
import type { Place } from './places';
import { aPlace, rowsOf } from './testing/contents';

const found = (...places: Place[]) =>
  placeProblems(rowsOf(...places)).map(({ field, reason }) => [field, reason.code.split('.')[2]]);

describe('placeProblems', () => {
  it('finds nothing in complete rows', () => {
    const places = [
      aPlace(),
      aPlace({
        name: 'University',
        kind: 'university',
        url: 'https://uni.example',
        nameZh: '大学',
      }),
    ];
    expect(found(...places)).toEqual([]);
  });

  it('names each wrong part beside its field, with the number of its row', () => {
    const wrong = { kind: null, nameZh: 'Hafen', url: 'http://port.example' };
    expect(found(aPlace(), aPlace({ name: '' }), aPlace({ name: 'Quay', ...wrong }))).toEqual([
      ['places[1].name', 'place_name'],
      ['places[2].kind', 'place_kind'],
      ['places[2].nameZh', 'chinese_name'],
      ['places[2].url', 'address'],
    ]);
  });

  it('names a place that is listed twice', () => {
    expect(found(aPlace(), aPlace())).toEqual([['places[1].name', 'named_twice']]);
  });

  it('refuses "none" beside a row', () => {
    const answer = { rows: [aPlace()], none: true, notKnown: false };
    expect(placeProblems(answer).map(({ field }) => field)).toEqual(['placesNone']);
  });
});
