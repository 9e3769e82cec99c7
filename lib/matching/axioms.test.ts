import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { relatedPair, taxonomy } from '@/lib/taxonomy/taxonomy';
import type { MatchResult, Profile } from './model';
import { rank } from './rank';
import { score } from './score';
import { withAddition } from './testing/additions';
import { RUNS, shuffled, someCity, someHost, someProfile, someSector } from './testing/arbitraries';
import { aCity, aHost, BOTH, dalian } from './testing/builders';

// A thousand cases each, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

const match = (city: Profile, host: Profile) => score(city, host, taxonomy);

/** Holds for every city and host. */
function holds(property: (city: Profile, host: Profile) => void) {
  fc.assert(fc.property(someCity, someHost, property), RUNS);
}

describe('range and direction', () => {
  it('A1: the score is finite and within 0 to 100', () => {
    holds((city, host) => {
      const { score: total } = match(city, host);
      expect(Number.isFinite(total) && total >= 0 && total <= 100).toBe(true);
    });
  });

  it('A2: adding anything to a city never lowers its score', () => {
    const grown = someCity.chain((city) => fc.tuple(fc.constant(city), withAddition(city)));
    fc.assert(
      fc.property(grown, someHost, ([before, after], host) => {
        expect(match(after, host).score).toBeGreaterThanOrEqual(match(before, host).score);
      }),
      RUNS,
    );
  });

  it('A3: adding a sector to the host never lowers the score of any city', () => {
    fc.assert(
      fc.property(someCity, someHost, someSector(), (city, host, sector) => {
        const larger = { ...host, sectors: [...host.sectors, sector] };
        expect(match(city, larger).score).toBeGreaterThanOrEqual(match(city, host).score);
      }),
      RUNS,
    );
  });

  it('A8: mutual fit lies between the smaller fit and the mean of both', () => {
    holds((city, host) => {
      const { mutual, hostFit, cityFit } = match(city, host);
      expect(mutual).toBeGreaterThanOrEqual(Math.min(hostFit, cityFit) - 1e-12);
      expect(mutual).toBeLessThanOrEqual((hostFit + cityFit) / 2 + 1e-12);
    });
  });

  it('A16: a host that narrows from open to listed topics may lower scores', () => {
    const city = aCity().withSector('digital_economy', { topics: ['de_cloud', 'de_networks'] });
    const open = aHost().withSector('digital_economy', { open: true, topics: ['de_cloud'] });
    const listed = aHost().withSector('digital_economy', { topics: ['de_cloud'] });
    expect(match(city.build(), listed.build()).score).toBeLessThan(
      match(city.build(), open.build()).score,
    );
  });
});

describe('what must not matter', () => {
  it('A4: the order of lists', () => {
    const reordered = fc
      .tuple(someCity, someHost)
      .chain(([city, host]) =>
        fc.tuple(fc.constant(city), fc.constant(host), shuffled(city), shuffled(host)),
      );
    fc.assert(
      fc.property(reordered, ([city, host, cityAgain, hostAgain]) => {
        expect(match(cityAgain, hostAgain)).toEqual(match(city, host));
      }),
      RUNS,
    );
  });

  it('A5: id, name, country, population, area, text and dates', () => {
    const facts = fc.record({
      id: fc.string(),
      updatedAt: fc.constantFrom('1999-01-01', '2026-11-23'),
      name: fc.string(),
      country: fc.string(),
      population: fc.nat(),
      area: fc.nat(),
      text: fc.string(),
    });
    fc.assert(
      fc.property(someCity, someHost, facts, facts, (city, host, ofCity, ofHost) => {
        const changed = score({ ...city, ...ofCity }, { ...host, ...ofHost }, taxonomy, {
          asOf: '2026-11-23',
        });
        expect(withoutConfidence(changed)).toEqual(withoutConfidence(match(city, host)));
      }),
      RUNS,
    );
  });

  it('A6: a sector of the city that is neither shared nor related', () => {
    fc.assert(
      fc.property(someCity, someHost, someSector(), (city, host, sector) => {
        fc.pre(host.sectors.every(({ id }) => id !== sector.id && !relatedPair(id, sector.id)));
        const larger = { ...city, sectors: [...city.sectors, sector] };
        const [before, after] = [match(city, host), match(larger, host)];
        expect([after.score, after.mutual, after.links]).toEqual([
          before.score,
          before.mutual,
          before.links,
        ]);
      }),
      RUNS,
    );
  });

  it('A7: which side is which, for M, when neither is open and all topics carry evidence', () => {
    const side = someProfile({ evidenced: true, open: false });
    fc.assert(
      fc.property(side, side, (one, other) => {
        expect(match(one, other).mutual).toBe(match(other, one).mutual);
      }),
      RUNS,
    );
  });

  it('A11: which other cities exist, for the order of two', () => {
    const several = fc.uniqueArray(someCity, { selector: ({ id }) => id, maxLength: 6 });
    const period = fc.constantFrom(undefined, '2026-W48');
    fc.assert(
      fc.property(several, someHost, period, (cities, host, week) => {
        const order = rank(cities, host, taxonomy, { period: week }).ranked.map(({ id }) => id);
        const [first, second] = [order[0], order.at(-1)];
        const two = cities.filter(({ id }) => id === first || id === second);
        const among = rank(two, host, taxonomy, { period: week }).ranked.map(({ id }) => id);
        expect(among).toEqual([...new Set([order[0], order.at(-1)])].filter(Boolean));
      }),
      RUNS,
    );
  });

  it('A12: repeated entries', () => {
    holds((city, host) => {
      expect(match(doubled(city), doubled(host))).toEqual(match(city, host));
    });
  });

  it('A13: how often and where it is computed; nothing given is changed', () => {
    holds((city, host) => {
      const before = JSON.stringify([city, host]);
      const first = match(city, host);
      const copies = JSON.parse(before) as [Profile, Profile];
      expect(match(...copies)).toEqual(first);
      expect(JSON.stringify([city, host])).toBe(before);
    });
  });
});

describe('what the score comes from', () => {
  it('A9: without a shared or related sector it is 0', () => {
    holds((city, host) => {
      const meet = city.sectors.some(({ id: ours }) =>
        host.sectors.some(({ id: theirs }) => ours === theirs || relatedPair(ours, theirs)),
      );
      if (meet) expect(match(city, host).mutual).toBeGreaterThan(0);
      else expect(match(city, host).score).toBe(0);
    });
  });

  it('A10: the points of the factors add up to it', () => {
    holds((city, host) => {
      const { score: total, factors } = match(city, host);
      const sum = factors.reduce((points, factor) => points + factor.points, 0);
      expect(Math.abs(sum - total)).toBeLessThanOrEqual(0.01);
    });
  });

  it('is never below what a closed gate leaves, nor above the open one', () => {
    const city = aCity().withSector('clean_energy', { dirs: BOTH }).withModes('official_visit');
    const { gate, factors } = match(city.build(), dalian());
    expect(gate).toBeGreaterThan(0);
    expect(gate).toBeLessThan(1);
    const modes = factors.find(({ id }) => id === 'modes');
    expect(modes?.points).toBeCloseTo(100 * gate * 0.15 * 0.5, 10);
  });
});

function withoutConfidence({ confidence: _, ...rest }: MatchResult) {
  return rest;
}

/** Every entry of every list twice. */
function doubled(profile: Profile): Profile {
  const sectors = profile.sectors.map((sector) => ({
    ...sector,
    topics: [...sector.topics, ...sector.topics].map((topic) => ({
      ...topic,
      evidence: [...topic.evidence, ...topic.evidence],
    })),
  }));
  return {
    ...profile,
    sectors: [...sectors, ...sectors],
    modes: [...profile.modes, ...profile.modes],
    networks: [...profile.networks, ...profile.networks],
    character: [...profile.character, ...profile.character],
  };
}
