import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import { dayOf } from '../freshness';
import type { Profile, Weights } from '../model';
import { rank } from '../rank';
import { reasonsOf } from '../reasons';
import { score } from '../score';
import { sha256 } from '../sha256';
import { RUNS, someCity, someHost } from '../testing/arbitraries';
import { weakestPoint } from '../verdict';
import { MATCH_1_0 } from '../weights';
import { CityPacker, type PackedCities } from './cities';
import { encodeCity } from './encode';
import { packHost } from './host';
import { layoutOf } from './layout';
import { CITY_FIT, GATE, HOST_FIT, MUTUAL, meetCity, UNRANKED } from './meet-city';
import { meet } from './meeting';
import { reasonsOf as storedReasonsOf } from './reason';
import { billionths, topOf } from './top';
import { freshnessOf, trustOf } from './trust';

const layout = layoutOf(taxonomy);
const AS_OF = '2026-11-23';

function pack(cities: readonly Profile[]): PackedCities {
  const packer = new CityPacker();
  for (const city of cities) packer.add({ id: city.id, at: 0, ...encodeCity(city, layout) });
  return packer.build();
}

/** Any weights that add up to 1, and any place of the gate. */
const someWeights: fc.Arbitrary<Weights> = fc
  .tuple(
    fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 5 }),
    fc.double({ min: 0.05, max: 1, noNaN: true }),
  )
  .filter(([shares]) => shares.some((share) => share > 0))
  .map(([shares, gateOpensAt]) => {
    const sum = shares.reduce((all, share) => all + share, 0);
    const [themes = 0, modes = 0, networks = 0, character = 0, readiness = 0] = shares.map(
      (share) => share / sum,
    );
    return {
      version: 'custom',
      factors: { themes, modes, networks, character, readiness },
      gateOpensAt,
    };
  });

const weightsInForce = fc.oneof(fc.constant(MATCH_1_0), someWeights);

describe('the packed scorer (A14)', () => {
  it('agrees with the reference in every term, to the last bit, under any weights', () => {
    fc.assert(
      fc.property(someCity, someHost, weightsInForce, (city, host, weights) => {
        const meeting = meet(pack([city]), packHost(host, layout), weights);
        const expected = score(city, host, taxonomy, { weights, asOf: AS_OF });
        const total = meetCity(meeting, 0);
        expect(total === UNRANKED ? null : total / 100).toBe(
          expected.rankable ? expected.score : null,
        );
        if (!expected.rankable) return;
        expect(meeting.terms[MUTUAL]).toBe(expected.mutual);
        expect(meeting.terms[HOST_FIT]).toBe(expected.hostFit);
        expect(meeting.terms[CITY_FIT]).toBe(expected.cityFit);
        expect(meeting.terms[GATE]).toBe(expected.gate);
        const trust = trustOf(meeting, 0) * freshnessOf(meeting, 0, dayOf(AS_OF));
        expect(trust).toBe(expected.confidence.value);
      }),
      RUNS,
    );
  });

  it('puts any cities into the order of the reference, ties and cut included', () => {
    const cities = fc.uniqueArray(someCity, { selector: ({ id }) => id, maxLength: 12 });
    const period = fc.constantFrom(undefined, '2026-W48');
    const k = fc.integer({ min: 1, max: 14 });
    fc.assert(
      fc.property(
        cities,
        someHost,
        weightsInForce,
        period,
        k,
        (list, host, weights, week, most) => {
          const packed = pack(list);
          const meeting = meet(packed, packHost(host, layout), weights);
          const idOf = (index: number) => packed.ids[index] ?? '';
          const lot = (index: number) =>
            week ? sha256(`${week}|${host.id}|${idOf(index)}`) : idOf(index);
          const { top, ranked } = topOf(
            meeting,
            most,
            new Int16Array(list.length),
            (one, other) => {
              const confidence = ({ index, trust }: typeof one) =>
                billionths(trust * freshnessOf(meeting, index, dayOf(AS_OF)));
              const gap = confidence(other) - confidence(one);
              return gap || (lot(one.index) < lot(other.index) ? -1 : 1);
            },
          );
          const order = rank(list, host, taxonomy, { weights, period: week, asOf: AS_OF });
          expect(top.map(({ index }) => idOf(index))).toEqual(
            order.ranked.map(({ id }) => id).slice(0, most),
          );
          expect(ranked).toBe(order.ranked.length);
        },
      ),
      RUNS,
    );
  });

  it('meets many cities as it meets each alone', () => {
    fc.assert(
      fc.property(fc.array(someCity, { maxLength: 20 }), someHost, (cities, host) => {
        const theirs = packHost(host, layout);
        const together = meet(pack(cities), theirs, MATCH_1_0);
        for (const [index, city] of cities.entries()) {
          expect(meetCity(together, index)).toBe(
            meetCity(meet(pack([city]), theirs, MATCH_1_0), 0),
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('reasons from the packed form', () => {
  const WEIGHTY = ['no_common_theme', 'thin_themes', 'one_sided', 'few_direct_links'];

  it('are the first reason and, where it lies in the themes, the weak point of the explanation', () => {
    fc.assert(
      fc.property(someCity, someHost, (city, host) => {
        const result = score(city, host, taxonomy);
        fc.pre(result.rankable);
        const weakest = weakestPoint(result);
        const [first] = reasonsOf(result);
        const stored = storedReasonsOf(meet(pack([city]), packHost(host, layout), MATCH_1_0), 0);
        expect(stored.weakest).toEqual(WEIGHTY.includes(weakest.code) ? weakest : null);
        const sectors =
          first && 'sector' in first
            ? { code: first.code, citySector: first.sector, hostSector: first.sector }
            : (first ?? null);
        expect(stored.strongest).toEqual(sectors);
      }),
      RUNS,
    );
  });
});
