import { describe, expect, it } from 'vitest';
import { percentiles } from './percentile';
import { placeFactsReader } from './place-facts';
import { prospect } from './prospect';
import { byScore } from './rank';
import { aPlace, dalianNeeds } from './testing/builders';

const points = (place: Parameters<typeof prospect>[0]) =>
  Object.fromEntries(prospect(place, dalianNeeds).terms.map((term) => [term.id, term.points]));

describe('a prospect reckoned by hand', () => {
  it('adds five terms: a seaport that is a district’s seat, strong in chemistry', () => {
    const place = aPlace({
      signals: { green_petrochemical: 0.9, digital_economy: 0.5, vocational_training: 0.5 },
      standing: 'district',
      coastal: true,
      seaport: true,
      sites: { green_petrochemical: true, smart_manufacturing: false, new_energy_vehicle: false },
    });
    const result = prospect(place, dalianNeeds);
    // 45 × (0.4·0.9 + 0.3·0.5 + 0.2·0.5) = 27.45; 30 × 0.5; 15; 5; 5 × 1/3
    expect(result.score).toBe(64.12);
    // the two missing signals at their best: 0.4·1 + 0.3·1 + 0.2·0.9 + 0.1·0.5 = 0.93 → 41.85
    expect(result.upTo).toBe(78.52);
    expect(result.notKnown).toEqual([
      { term: 'sectors', sector: 'smart_manufacturing' },
      { term: 'sectors', sector: 'new_energy_vehicle' },
    ]);
  });

  it('gives a city nothing is known about 0 of 100 and names every term', () => {
    const result = prospect(aPlace(), dalianNeeds);
    expect([result.score, result.upTo]).toEqual([0, 100]);
    expect(result.notKnown.map(({ term }) => term)).toEqual([
      'sectors',
      'standing',
      'coast',
      'port',
      'sites',
    ]);
  });

  it('follows the host’s priorities', () => {
    const host = {
      ...dalianNeeds,
      sectors: [
        { id: 'vocational_training' as const, priority: 3 as const },
        { id: 'green_petrochemical' as const, priority: 1 as const },
      ],
    };
    const trained = prospect(aPlace({ signals: { vocational_training: 0.8 } }), host).score;
    const chemical = prospect(aPlace({ signals: { green_petrochemical: 0.8 } }), host).score;
    // 45 × 0.4·0.8 / (0.4·1 + 0.3·0.5), and 45 × 0.4·0.5·0.8 / 0.55
    expect([trained, chemical]).toEqual([26.18, 13.09]);
  });

  it('counts a capital no more than any seat of the host’s own standing', () => {
    expect(points(aPlace({ standing: 'national' })).standing).toBe(30);
    expect(points(aPlace({ standing: 'regional' })).standing).toBe(30);
    expect(points(aPlace({ standing: 'district' })).standing).toBe(15);
    expect(points(aPlace({ standing: 'none' })).standing).toBe(0);
  });

  it('finds an inland host like an inland city', () => {
    const inland = { ...dalianNeeds, coastal: false, seaport: false };
    expect(prospect(aPlace({ coastal: false, seaport: false }), inland).score).toBe(20);
    expect(prospect(aPlace({ coastal: true, seaport: true }), inland).score).toBe(0);
  });

  it('ranks by score, then by what a city may still reach, then by id', () => {
    const list = [
      prospect(aPlace({ id: 'b', coastal: false }), dalianNeeds),
      prospect(aPlace({ id: 'c', coastal: true }), dalianNeeds),
      prospect(aPlace({ id: 'd' }), dalianNeeds),
      prospect(aPlace({ id: 'a', coastal: false }), dalianNeeds),
    ];
    expect(list.sort(byScore).map(({ id }) => id)).toEqual(['c', 'd', 'a', 'b']);
  });
});

describe('a region’s percentile', () => {
  it('is the share of regions that stand lower, and equal regions share it', () => {
    const rows = [
      ['A', 0],
      ['B', 0],
      ['C', 40],
      ['D', 90],
      ['E', null],
    ] as const;
    const shares = percentiles(
      rows.map(([nuts2, value]) => ({ nuts2, sectorId: 'green_petrochemical', value })),
    );
    expect(['A', 'B', 'C', 'D'].map((id) => shares.get(id)?.get('green_petrochemical'))).toEqual([
      0, 0, 0.5, 0.75,
    ]);
    expect(shares.has('E')).toBe(false);
  });
});

describe('the facts of a place', () => {
  const read = placeFactsReader(
    [
      { nuts2: 'DE80', sectorId: 'green_petrochemical', value: 10 },
      { nuts2: 'DE50', sectorId: 'green_petrochemical', value: 20 },
      { nuts2: 'CH04', sectorId: 'green_petrochemical', value: null },
    ],
    [{ nuts3: 'DE502', sectorId: 'green_petrochemical' }],
  );
  const record = { id: 'x', standing: null, coastal: false, isSeaport: false };

  it('say no site only where the register covers the region', () => {
    const bremerhaven = read({ ...record, nuts2: 'DE50', nuts3: 'DE502' });
    expect(bremerhaven.sites).toMatchObject({
      green_petrochemical: true,
      new_energy_vehicle: false,
    });
    const zurich = read({ ...record, nuts2: 'CH04', nuts3: 'CH040' });
    expect(Object.values(zurich.sites)).toEqual([null, null, null]);
    expect(bremerhaven.signals).toMatchObject({ green_petrochemical: 0.5, digital_economy: null });
  });

  it('do not know coast and port where the statistical unit is not known, unless a seaport was found', () => {
    const kyiv = read({ ...record, nuts2: null, nuts3: null, coastal: null });
    expect([kyiv.coastal, kyiv.seaport]).toEqual([null, null]);
    const odesa = read({ ...record, nuts2: null, nuts3: null, coastal: null, isSeaport: true });
    expect([odesa.coastal, odesa.seaport]).toEqual([true, true]);
  });
});
