import { describe, expect, it } from 'vitest';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import type { Profile } from './model';
import { score } from './score';
import { aCity, aHost, aTopic, BOTH, dalian, vectorCity } from './testing/builders';

const confidence = (city: Profile, host = dalian(), asOf?: string) =>
  score(city, host, taxonomy, { asOf }).confidence;

describe('completeness', () => {
  it('counts themes in full with a sub-topic, by half with sectors only', () => {
    const sector = aCity().withSector('digital_economy');
    const topic = aCity().withSector('digital_economy', { topics: ['de_cloud'] });
    expect(confidence(sector.build()).completeness).toBeCloseTo(0.55 / 2, 12);
    expect(confidence(topic.build()).completeness).toBeCloseTo(0.55, 12);
  });

  it('takes "none" as an answer and a blank as none', () => {
    const city = aCity().withSector('digital_economy');
    const answered = city.with({ answered: { modes: true, networks: true } });
    expect(confidence(answered.build()).completeness).toBeCloseTo(0.275 + 0.15 + 0.1, 12);
  });

  it('needs both sides to have answered', () => {
    const host = aHost().withSector('digital_economy', { open: true }).build();
    const city = aCity()
      .withSector('digital_economy', { topics: ['de_cloud'] })
      .withModes('standards');
    expect(confidence(city.build(), host).completeness).toBeCloseTo(0.55, 12);
  });

  it('counts readiness by the share of items answered yes or no', () => {
    const city = vectorCity().with({
      readiness: { contact: true, mandate: false, language: true },
    });
    expect(confidence(city.build()).completeness).toBeCloseTo(0.9 + 0.075, 12);
  });

  it('is 1 for a city that has answered everything', () => {
    const readiness = { contact: true, mandate: false, timeframe: false, language: true };
    expect(confidence(vectorCity().with({ readiness }).build()).completeness).toBeCloseTo(1, 12);
  });
});

describe('evidence share', () => {
  it('is the evidenced part of D: 0.8 of 2.0 in the test vector', () => {
    expect(confidence(vectorCity().build()).evidenceShare).toBeCloseTo(0.4, 12);
  });

  it('is 0 without any sub-topic that counts', () => {
    expect(confidence(aCity().withSector('digital_economy').build()).evidenceShare).toBe(0);
  });
});

describe('freshness', () => {
  const city = (updatedAt?: string) => vectorCity().with({ updatedAt }).build();
  const at = (updatedAt: string | undefined, asOf?: string) =>
    confidence(city(updatedAt), { ...dalian(), updatedAt: '2026-11-23' }, asOf).freshness;

  it('is 1 without a date to judge it by', () => {
    expect(at('1999-01-01')).toBe(1);
    expect(at(undefined)).toBe(1);
  });

  it('is 1 up to twelve months, then falls to 0.5 at thirty-six', () => {
    expect(at('2025-11-24', '2026-11-23')).toBe(1);
    expect(at('2024-11-23', '2026-11-23')).toBeCloseTo(0.75, 2);
    expect(at('2023-11-22', '2026-11-23')).toBe(0.5);
    expect(at('2010-01-01', '2026-11-23')).toBe(0.5);
  });

  it('follows the older of the two profiles', () => {
    expect(at('2029-01-01', '2029-01-01')).toBeLessThan(0.8);
  });

  it('is 0.5 for a profile without a date, and 1 for one dated ahead', () => {
    expect(at(undefined, '2026-11-23')).toBe(0.5);
    expect(at('2027-01-01', '2026-11-23')).toBe(1);
  });

  it('reads the calendar day alone, so that no time zone has a say', () => {
    expect(at('2024-11-23T23:59:00+14:00', '2026-11-23')).toBe(at('2024-11-23', '2026-11-23'));
  });
});

describe('level', () => {
  it('is high from 0.7, medium from 0.4, else low', () => {
    const topics = [aTopic('de_cloud', BOTH, [{ note: 'x' }])];
    const evidenced = aCity().withSector('digital_economy', { topics }).withModes('standards');
    expect(confidence(evidenced.build())).toMatchObject({ level: 'high' });
    expect(confidence(evidenced.build()).value).toBeCloseTo(0.7, 12);
    expect(confidence(evidenced.withModes().build()).level).toBe('medium');
    expect(confidence(aCity().withSector('digital_economy').build()).level).toBe('low');
  });
});

describe('range', () => {
  const range = (city: Profile, host = dalian()) => score(city, host, taxonomy).range;

  it('takes each blank as answered in the best way, as a real edit would', () => {
    const city = vectorCity().withModes().withTags();
    const best = vectorCity()
      .withModes(...dalian().modes)
      .withTags(...dalian().character)
      .ready('contact', 'language', 'mandate', 'timeframe');
    expect(range(city.build()).best).toBe(score(best.build(), dalian(), taxonomy).score);
    expect(range(city.build()).blanks).toEqual([
      { section: 'modes' },
      { section: 'character' },
      { section: 'readiness', item: 'mandate' },
      { section: 'readiness', item: 'timeframe' },
    ]);
  });

  it('leaves alone what was answered with none or no', () => {
    const readiness = { contact: false, mandate: false, timeframe: false, language: false };
    const city = aCity()
      .withSector('digital_economy')
      .with({ readiness, answered: { modes: true, networks: true, character: true } })
      .build();
    expect(range(city)).toEqual({ best: score(city, dalian(), taxonomy).score, blanks: [] });
  });

  it('does not name a blank that the host has nothing to set against', () => {
    const host = aHost().withSector('digital_economy').build();
    const { blanks } = range(vectorCity().withModes().build(), host);
    expect(blanks.map(({ section }) => section)).toEqual(['readiness', 'readiness']);
  });
});
