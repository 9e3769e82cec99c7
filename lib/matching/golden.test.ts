import { describe, expect, it } from 'vitest';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import type { Profile } from './model';
import { score } from './score';
import { aCity, aTopic, dalian, OFFER, vectorCity } from './testing/builders';

const withDalian = (city: Profile) => score(city, dalian(), taxonomy);

describe('the published test vector', () => {
  const result = withDalian(vectorCity().build());
  const link = (sector: string) => result.links.find((one) => one.hostSector === sector);

  it('scores 51.99, a good match', () => {
    expect(result.score).toBe(51.99);
    expect(result.label).toBe('good');
    expect(result.modelVersion).toBe('match-1.0');
  });

  it('finds D 1.4 and L 0.8105 for new energy vehicles', () => {
    expect(link('new_energy_vehicle')?.depth).toBeCloseTo(1.4, 12);
    expect(link('new_energy_vehicle')?.value).toBeCloseTo(0.8105, 4);
  });

  it('finds D 0.6 and L 0.6701 for vocational training', () => {
    expect(link('vocational_training')?.depth).toBeCloseTo(0.6, 12);
    expect(link('vocational_training')?.value).toBeCloseTo(0.6701, 4);
  });

  it('reaches smart manufacturing and green petrochemicals at 0.3 through related sectors', () => {
    for (const sector of ['smart_manufacturing', 'green_petrochemical']) {
      expect(link(sector)).toMatchObject({ kind: 'related', value: 0.3 });
    }
    expect(link('digital_economy')).toBeUndefined();
  });

  it('gives fits 0.6153 and 0.4750, mutual fit 0.5361 and an open gate', () => {
    expect(result.hostFit).toBeCloseTo(0.6153, 4);
    expect(result.cityFit).toBeCloseTo(0.475, 4);
    expect(result.mutual).toBeCloseTo(0.5361, 4);
    expect(result.gate).toBe(1);
  });

  it('adds up from 29.49 + 7.5 + 5 + 5 + 5', () => {
    const points = result.factors.map((factor) => [factor.id, Number(factor.points.toFixed(2))]);
    expect(points).toEqual([
      ['themes', 29.49],
      ['modes', 7.5],
      ['networks', 5],
      ['character', 5],
      ['readiness', 5],
    ]);
  });

  it('has confidence 0.72 and a range up to 56.99', () => {
    expect(result.confidence.value).toBeCloseTo(0.722, 3);
    expect(result.confidence.level).toBe('high');
    expect(result.range.best).toBe(56.99);
  });
});

describe('variants of the test vector, each changing the first city alone', () => {
  it('scores 52.53 with evidence on zero-emission fleets', () => {
    const evidenced = vectorCity().withSector('new_energy_vehicle', {
      priority: 3,
      dirs: OFFER,
      topics: [aTopic('nev_public_fleet', OFFER, [{ note: 'operator plan' }])],
    });
    expect(withDalian(evidenced.build()).score).toBe(52.53);
  });

  it('scores 55.74 with a joint industrial park', () => {
    const park = vectorCity().withModes('official_visit', 'pilot_project', 'joint_industrial_park');
    expect(withDalian(park.build()).score).toBe(55.74);
  });

  it('scores 57.00 with smart manufacturing as important, offered and sought', () => {
    const more = vectorCity().withSector('smart_manufacturing', { topics: ['sm_robotics'] });
    expect(withDalian(more.build()).score).toBe(57);
  });
});

it('scores 15.08 for a city with clean energy alone', () => {
  const city = aCity()
    .withSector('clean_energy', { priority: 3, topics: ['ce_storage'] })
    .withModes('official_visit')
    .withTags('seaport')
    .ready('contact', 'language');
  expect(withDalian(city.build()).score).toBe(15.08);
});
