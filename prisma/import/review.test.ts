import { expect, it } from 'vitest';
import { verdicts } from './review';

const row = (geonames_id: number, issue: string, verdict: 'exclude' | 'flag' | 'keep') => ({
  geonames_id,
  issue,
  import: verdict,
});

it('leaves a city out when any of its rows says so', () => {
  const rows = [row(1, 'metropolitan_district', 'exclude'), row(1, 'ascii_name_blank', 'keep')];
  expect(verdicts(rows).get(1)?.excluded).toBe(true);
  expect(verdicts([...rows].reverse()).get(1)?.excluded).toBe(true);
});

it('keeps a flagged city with the caution to show', () => {
  expect(verdicts([row(2, 'population_is_urban_area', 'flag')]).get(2)).toEqual({
    excluded: false,
    note: 'population_is_urban_area',
  });
});

it('shows no caution for remarks that concern the list alone', () => {
  expect(verdicts([row(3, 'feature_code', 'keep')]).get(3)?.note).toBeNull();
});

it('shows a doubtful figure although the city is kept', () => {
  expect(verdicts([row(4, 'population_wrong', 'keep')]).get(4)?.note).toBe('population_wrong');
});
