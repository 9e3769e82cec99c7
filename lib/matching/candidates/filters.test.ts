import { describe, expect, it } from 'vitest';
import { ALL_CANDIDATES, candidatesPath, parseCandidateFilters } from './filters';

describe('the filters of the candidates', () => {
  it('come from the address and go back to the same address', () => {
    const path = candidatesPath({
      sectors: ['smart_manufacturing', 'life_health'],
      labels: ['good'],
      evidence: ['documented'],
      countries: ['DE', 'FR'],
      order: 'score',
      page: 3,
    });
    const query = new URL(path, 'http://x').searchParams;
    const filters = parseCandidateFilters({
      sector: query.getAll('sector'),
      label: query.get('label') ?? '',
      evidence: query.get('evidence') ?? '',
      country: query.getAll('country'),
      order: query.get('order') ?? '',
      page: query.get('page') ?? '',
    });
    expect(candidatesPath(filters)).toBe(path);
  });

  it('leave out what they do not know, and never read what is only inherited', () => {
    expect(
      parseCandidateFilters({
        sector: ['__proto__', 'no_such_sector'],
        label: 'not_ranked',
        evidence: 'signal',
        country: ['de', "'; --"],
        order: 'population',
        page: '-1',
      }),
    ).toEqual(ALL_CANDIDATES);
    expect(parseCandidateFilters(Object.create({ label: 'good' }))).toEqual(ALL_CANDIDATES);
  });

  it('write nothing that is the default anyway', () => {
    expect(candidatesPath(ALL_CANDIDATES)).toBe('/desk/candidates');
  });
});
