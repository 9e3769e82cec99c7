import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import { counterfactuals } from './counterfactuals';
import { applyEdit } from './edits';
import type { Profile } from './model';
import { normaliseCity } from './normalise';
import { cityProfile } from './profile-schema';
import { round2 } from './round';
import { score } from './score';
import { RUNS, someCity, someHost } from './testing/arbitraries';
import { aCity, aHost, BOTH, dalian, OFFER, SEEK, vectorCity } from './testing/builders';

// Each case scores some two hundred edits.
vi.setConfig({ testTimeout: 120_000 });

const all = (city: Profile, host = dalian()) =>
  counterfactuals(city, host, taxonomy, { most: Number.POSITIVE_INFINITY });

describe('for every city and host', () => {
  it('A15: the gain shown is the gain after any of the edits is applied, within the limits of the form', () => {
    fc.assert(
      fc.property(someCity, someHost, (city, host) => {
        const from = score(city, host, taxonomy).score;
        const wrong = counterfactuals(city, host, taxonomy).flatMap(({ to, gain, options }) =>
          options.filter((edit) => {
            const edited = applyEdit(normaliseCity(city), edit);
            const after = score(edited, host, taxonomy).score;
            const shown = after === to && gain === round2(after - from) && gain > 0;
            return !shown || !cityProfile.safeParse(edited).success;
          }),
        );
        expect(wrong).toEqual([]);
      }),
      RUNS,
    );
  });

  it('the three shown are the largest, in order', () => {
    fc.assert(
      fc.property(someCity, someHost, (city, host) => {
        const gains = all(city, host).map(({ gain }) => gain);
        expect(gains).toEqual(gains.toSorted((one, other) => other - one));
        const shown = counterfactuals(city, host, taxonomy).map(({ gain }) => gain);
        expect(shown).toEqual(gains.slice(0, 3));
      }),
      { numRuns: 100 },
    );
  });
});

describe('for the test vector', () => {
  const changes = counterfactuals(vectorCity().build(), dalian(), taxonomy);

  it('shows 57.00, 55.74 and 54.49', () => {
    expect(changes.map(({ kind, to, gain }) => [kind, to, gain])).toEqual([
      ['add_sector', 57, 5.01],
      ['add_mode', 55.74, 3.75],
      ['confirm_readiness', 54.49, 2.5],
    ]);
  });

  it('groups the sub-topics of three sectors that gain the same', () => {
    const options = changes[0]?.options ?? [];
    const sectors = new Set(options.map((edit) => ('sector' in edit ? edit.sector : '')));
    expect([...sectors]).toEqual(['smart_manufacturing', 'green_petrochemical', 'digital_economy']);
    expect(options).toHaveLength(12 + 11 + 11);
  });

  it('has further ones behind them, such as evidence for 52.53', () => {
    const evidence = all(vectorCity().build()).filter(({ kind }) => kind === 'add_evidence');
    expect(evidence.map(({ to }) => to)).toEqual([52.59, 52.53]);
  });
});

describe('what is proposed', () => {
  it('never changes a fact: neither tags nor the mandate', () => {
    const facts = aCity()
      .withSector('digital_economy', { topics: ['de_cloud'] })
      .build();
    for (const { options } of all(facts)) {
      for (const edit of options) {
        const after = applyEdit(facts, edit);
        expect(after.character).toEqual(facts.character);
        expect(after.readiness.mandate).toBeUndefined();
      }
    }
  });

  it('raises no fourth sector to the top', () => {
    const full = (['clean_energy', 'agri_food', 'digital_economy'] as const).reduce(
      (city, id) => city.withSector(id, { priority: 3 }),
      aCity().withSector('vocational_training', { priority: 1 }),
    );
    const raised = all(full.build()).filter(({ kind }) => kind === 'raise_priority');
    expect(raised.flatMap(({ options }) => options)).toEqual([
      { kind: 'raise_priority', sector: 'vocational_training', priority: 2 },
    ]);
  });

  it('asks for a missing direction where it would turn peers into partners', () => {
    const city = aCity().withSector('clean_energy', { dirs: OFFER }).build();
    const host = aHost().withSector('clean_energy', { dirs: OFFER }).build();
    expect(all(city, host)).toContainEqual(
      expect.objectContaining({
        kind: 'add_direction',
        options: [{ kind: 'add_direction', sector: 'clean_energy', direction: 'seek' }],
      }),
    );
  });

  it('gives a sector’s new direction to its sub-topics, as the form does', () => {
    const city = aCity()
      .withSector('clean_energy', { dirs: SEEK, topics: ['ce_storage'] })
      .build();
    const host = aHost().withSector('clean_energy', { dirs: SEEK, open: true }).build();
    const change = all(city, host).find(({ kind }) => kind === 'add_direction');
    const both = aCity()
      .withSector('clean_energy', { dirs: BOTH, topics: ['ce_storage'] })
      .build();
    expect(change?.to).toBe(score(both, host, taxonomy).score);
  });

  it('names a new sector without sub-topic where none would add anything', () => {
    const host = aHost().withSector('clean_energy', { dirs: BOTH }).build();
    const [change] = counterfactuals(aCity().build(), host, taxonomy);
    expect(change?.options).toEqual([{ kind: 'add_sector', sector: 'clean_energy', topic: null }]);
  });

  it('is nothing when the host is empty', () => {
    expect(all(vectorCity().build(), aHost().build())).toEqual([]);
  });
});
