import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import {
  type HostNeeds,
  type PlaceFacts,
  type Prospect,
  SIGNAL_SECTORS,
  SITE_SECTORS,
  TERM_IDS,
} from './model';
import { prospect } from './prospect';
import { someHostNeeds, somePlace } from './testing/arbitraries';
import { PROSPECTS_1_0 } from './weights';

vi.setConfig({ testTimeout: 120_000 });

const RUNS = { numRuns: Number(process.env.LIANQIAO_FC_RUNS ?? 1000) };

/** Holds for every city and host. */
function holds(property: (place: PlaceFacts, host: HostNeeds) => void) {
  fc.assert(fc.property(somePlace, someHostNeeds, property), RUNS);
}

describe('a prospect score', () => {
  it('is finite, within 0 to 100, and never above what it may reach', () => {
    holds((place, host) => {
      const { score, upTo } = prospect(place, host);
      expect(Number.isFinite(score) && score >= 0 && score <= upTo && upTo <= 100).toBe(true);
    });
  });

  it('is the sum of its terms, each a value of 0 to 1 times its weight, and theirs of their parts', () => {
    holds((place, host) => {
      const result = prospect(place, host);
      const points = result.terms.map((term) => 100 * term.weight * (term.value ?? 0));
      expect(sum(points)).toBeCloseTo(result.score, 1);
      expect(result.terms.map(({ id }) => id)).toEqual([...TERM_IDS]);
      for (const { value } of result.terms)
        expect((value ?? 0) >= 0 && (value ?? 0) <= 1).toBe(true);
      expect(sum(result.signals.map((part) => part.points))).toBeCloseTo(
        pointsOf(result, 'sectors'),
        8,
      );
      expect(sum(result.sites.map((part) => part.points))).toBeCloseTo(
        pointsOf(result, 'sites'),
        8,
      );
    });
  });

  it('never falls when a signal rises, a site is found or the seat is a higher one', () => {
    const better = fc.tuple(
      somePlace,
      fc.constantFrom(...SIGNAL_SECTORS),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(
        better,
        fc.constantFrom(...SITE_SECTORS),
        someHostNeeds,
        ([place, sector, rise], site, host) => {
          const before = prospect(place, host).score;
          const higher = Math.min(1, (place.signals[sector] ?? 0) + rise);
          const after = [
            { ...place, signals: { ...place.signals, [sector]: higher } },
            { ...place, sites: { ...place.sites, [site]: true } },
            { ...place, standing: 'regional' as const },
            { ...place, standing: 'national' as const },
            { ...place, coastal: host.coastal },
            { ...place, seaport: host.seaport },
          ];
          for (const one of after) expect(prospect(one, host).score).toBeGreaterThanOrEqual(before);
        },
      ),
      RUNS,
    );
  });

  it('treats what is not known exactly like what is known to be absent, never worse', () => {
    holds((place, host) => {
      expect(prospect(place, host).score).toBe(prospect(atItsWorst(place, host), host).score);
    });
  });

  it('may reach exactly what it would be if everything not known turned out well', () => {
    holds((place, host) => {
      expect(prospect(atItsBest(place, host), host).score).toBe(prospect(place, host).upTo);
    });
  });

  it('says of every fact that is not known that it is not', () => {
    holds((place, host) => {
      const { notKnown, terms, signals, sites } = prospect(place, host);
      for (const { id, value } of terms) {
        expect(notKnown.some((one) => one.term === id && !one.sector)).toBe(value === null);
      }
      for (const [id, parts] of [
        ['sectors', signals],
        ['sites', sites],
      ] as const) {
        const wholly = terms.find((term) => term.id === id)?.value === null;
        const named = notKnown
          .filter(({ term, sector }) => term === id && sector)
          .map(({ sector }) => sector);
        const blank = parts.filter(({ fact }) => fact === null).map(({ sector }) => sector);
        expect(named).toEqual(wholly ? [] : blank);
      }
    });
  });

  it('does not depend on the order of the host’s sectors, nor on repeating one', () => {
    holds((place, host) => {
      const turned = { ...host, sectors: [...host.sectors].reverse() };
      const twice = { ...host, sectors: [...host.sectors, ...host.sectors] };
      expect(prospect(place, turned)).toEqual(prospect(place, host));
      expect(prospect(place, twice)).toEqual(prospect(place, host));
    });
  });

  it('is free of size: inhabitants, area, output, number of sites, name and country change nothing', () => {
    const size = fc.record({
      population: fc.nat(),
      areaKm2: fc.nat(),
      gdp: fc.nat(),
      siteCount: fc.nat(),
      emissions: fc.nat(),
      name: fc.string(),
      countryCode: fc.string(),
    });
    fc.assert(
      fc.property(somePlace, someHostNeeds, size, (place, host, more) => {
        expect(prospect({ ...place, ...more }, host)).toEqual(prospect(place, host));
      }),
      RUNS,
    );
  });

  it('has published weights that add up to 1', () => {
    expect(sum(Object.values(PROSPECTS_1_0.terms))).toBeCloseTo(1, 12);
  });
});

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const pointsOf = (result: Prospect, id: string): number =>
  result.terms.find((term) => term.id === id)?.points ?? 0;

function filled(place: PlaceFacts, signal: number, site: boolean) {
  return {
    signals: Object.fromEntries(SIGNAL_SECTORS.map((id) => [id, place.signals[id] ?? signal])),
    sites: Object.fromEntries(SITE_SECTORS.map((id) => [id, place.sites[id] ?? site])),
  };
}

const atItsWorst = (place: PlaceFacts, host: HostNeeds): PlaceFacts => ({
  ...place,
  ...filled(place, 0, false),
  standing: place.standing ?? 'none',
  coastal: place.coastal ?? !host.coastal,
  seaport: place.seaport ?? !host.seaport,
});

const atItsBest = (place: PlaceFacts, host: HostNeeds): PlaceFacts => ({
  ...place,
  ...filled(place, 1, true),
  standing: place.standing ?? 'national',
  coastal: place.coastal ?? host.coastal,
  seaport: place.seaport ?? host.seaport,
});
