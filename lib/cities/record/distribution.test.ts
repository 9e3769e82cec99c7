import { expect, it } from 'vitest';
import { median } from './distribution';

it('finds the middle of odd, even and no values', () => {
  expect(median([1, 5, 9])).toBe(5);
  expect(median([1, 5, 6, 9])).toBe(5.5);
  expect(median([])).toBeNull();
});
