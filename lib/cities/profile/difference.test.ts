import { describe, expect, it } from 'vitest';
import { differencesBetween } from './difference';
import { asColumns, asTyped, editedFields, factInWords } from './facts';
import { A_PROOF, aContent, aPlace, aSector, rowsOf, vectorCity } from './testing/contents';

const NO_ROWS = { rows: [], none: false, notKnown: false };

describe('differencesBetween', () => {
  it('finds none between a profile and itself', () => {
    expect(differencesBetween(vectorCity(), vectorCity())).toEqual([]);
  });

  it('names what was added, removed and changed', () => {
    const before = vectorCity();
    const after = {
      ...before,
      sectors: [
        aSector('new_energy_vehicle', {
          priority: 1,
          topics: { nev_charging: A_PROOF, nev_public_fleet: A_PROOF },
        }),
        aSector('clean_energy'),
      ],
      modes: { ids: ['official_visit' as const], none: false, notKnown: false },
    };
    expect(
      differencesBetween(before, after).map(({ kind, id, change }) => [kind, id, change]),
    ).toEqual([
      ['sector', 'new_energy_vehicle', 'changed'],
      ['sector', 'vocational_training', 'removed'],
      ['topic', 'nev_public_fleet', 'changed'],
      ['topic', 'vt_automotive', 'removed'],
      ['mode', 'pilot_project', 'removed'],
      ['sector', 'clean_energy', 'added'],
    ]);
  });

  it('names a place by its name, and the parts of the experience with China', () => {
    const before = aContent({ places: rowsOf(aPlace(), aPlace({ name: 'Old mill' })) });
    const after = aContent({
      places: rowsOf(aPlace({ note: 'Two berths' })),
      china: { ...before.china, speakers: 'yes', partners: { ...NO_ROWS, none: true } },
    });
    expect(
      differencesBetween(before, after).map(({ kind, id, change }) => [kind, id, change]),
    ).toEqual([
      ['place', 'Port of the city', 'changed'],
      ['place', 'Old mill', 'removed'],
      ['china', 'partners', 'added'],
      ['china', 'speakers', 'added'],
    ]);
  });

  it('says nothing about answers to regional statistics', () => {
    const answered = aContent({ signals: { clean_energy: 'not_ours' } });
    expect(differencesBetween(aContent(), answered)).toEqual([]);
  });

  it('carries what was said on both sides, and only on one where there is no other', () => {
    const before = aContent({ readiness: { mandate: 'not_yet', contact: 'yes' } });
    const after = aContent({ readiness: { mandate: 'yes', language: 'no' } });
    expect(differencesBetween(before, after).map(({ id, was, is }) => [id, was, is])).toEqual([
      ['mandate', 'not_yet', 'yes'],
      ['contact', 'yes', undefined],
      ['language', undefined, 'no'],
    ]);
  });

  it('ignores when and by whom a section was saved', () => {
    const stamp = { revision: 3, at: '2026-11-25T08:00:00.000Z', by: null };
    expect(differencesBetween(aContent(), aContent({ saved: { ways: stamp } }))).toEqual([]);
  });
});

describe('facts of the public row', () => {
  const row = {
    name: 'Rostock',
    nameZh: null,
    population: 209_000,
    populationYear: null,
    areaKm2: 181.36,
    website: null,
  };

  it('come back unchanged when nobody edits them', () => {
    expect(asColumns(asTyped(row))).toEqual(row);
    expect(editedFields(row, asTyped(row))).toEqual([]);
  });

  it('are marked field by field when the town hall edits them', () => {
    const edited = { ...asTyped(row), nameZh: '罗斯托克', population: '' };
    expect(editedFields(row, edited)).toEqual(['nameZh', 'population']);
    expect(asColumns(edited)).toMatchObject({ nameZh: '罗斯托克', population: null });
  });

  it('are read with their thousands set apart, and as typed where they are no figure', () => {
    expect(factInWords('en', 'population', '209000')).toBe('209,000');
    expect(factInWords('zh-CN', 'population', '209000')).toBe('209000');
    expect(factInWords('en', 'areaKm2', '1181.36')).toBe('1,181.36');
    expect(factInWords('en', 'population', 'many')).toBe('many');
    expect(factInWords('en', 'populationYear', '2024')).toBe('2024');
  });
});
