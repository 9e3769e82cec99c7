import { expect, it } from 'vitest';
import { mondayAfter } from './requests';

it('begins visits on the first Monday so many days later', () => {
  expect(mondayAfter('2026-11-25', 0)).toBe('2026-11-30');
  expect(mondayAfter('2026-11-25', 5)).toBe('2026-11-30');
  expect(mondayAfter('2026-11-25', 6)).toBe('2026-12-07');
});
