import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import { leaveOneOut } from './leave-one-out';
import type { Profile } from './model';
import { score } from './score';
import { RUNS, someCity, someHost } from './testing/arbitraries';
import { aCity, dalian, vectorCity } from './testing/builders';

vi.setConfig({ testTimeout: 120_000 });

const scoreOf = (city: Profile, host: Profile) => score(city, host, taxonomy).score;

describe('leaving one thing out', () => {
  it('says what the published city would score without each of its answers', () => {
    const without = leaveOneOut(vectorCity().build(), dalian(), taxonomy);
    const mode = without.find(({ code }) => code === 'mode');
    // One shared mode of one: h falls from 0.5 to 0, and 7.5 points with it.
    expect(mode).toEqual({
      code: 'mode',
      from: 51.99,
      to: 44.49,
      loss: 7.5,
      modes: ['official_visit'],
    });
    expect(without.find(({ code }) => code === 'network')?.loss).toBe(5);
    expect(without.find(({ code }) => code === 'tag')?.loss).toBe(5);
  });

  it('groups answers of one kind that weigh the same', () => {
    const items = leaveOneOut(vectorCity().build(), dalian(), taxonomy).filter(
      ({ code }) => code === 'item',
    );
    expect(items).toEqual([
      { code: 'item', from: 51.99, to: 49.49, loss: 2.5, items: ['contact', 'language'] },
    ]);
  });

  it('puts the largest loss first and leaves out what carries nothing', () => {
    const city = vectorCity().withModes('official_visit', 'standards').build();
    const host = { ...dalian(), modes: dalian().modes.filter((id) => id !== 'standards') };
    const without = leaveOneOut(city, host, taxonomy);
    expect(without[0]).toMatchObject({ code: 'sector', sectors: ['new_energy_vehicle'] });
    expect(without.map(({ to }) => to)).toEqual(without.map(({ to }) => to).sort((a, b) => a - b));
    expect(without.flatMap((one) => (one.code === 'mode' ? one.modes : []))).toEqual([
      'official_visit',
    ]);
  });

  it('is the score of the profile without it, for any pair', () => {
    fc.assert(
      fc.property(someCity, someHost, (city, host) => {
        for (const one of leaveOneOut(city, host, taxonomy)) {
          expect(one.from).toBe(scoreOf(city, host));
          if (one.code === 'mode') {
            for (const id of one.modes) {
              const rest = { ...city, modes: city.modes.filter((mode) => mode !== id) };
              expect(one.to).toBe(scoreOf(rest, host));
            }
          }
          if (one.code === 'sector') {
            for (const id of one.sectors) {
              const rest = { ...city, sectors: city.sectors.filter((sector) => sector.id !== id) };
              expect(one.to).toBe(scoreOf(rest, host));
            }
          }
        }
      }),
      RUNS,
    );
  });

  it('finds nothing in a profile that says nothing', () => {
    expect(leaveOneOut(aCity().build(), dalian(), taxonomy)).toEqual([]);
  });
});
