import { describe, expect, it } from 'vitest';
import { rowAfter } from './row-after';

describe('the row after a key', () => {
  it.each([
    [-1, 'j', 3, 0],
    [-1, 'k', 3, 0],
    [0, 'j', 3, 1],
    [2, 'j', 3, 2],
    [2, 'k', 3, 1],
    [0, 'k', 3, 0],
    [-1, 'j', 0, null],
  ] as const)('from %i by %s of %i is %s', (present, key, rows, next) => {
    expect(rowAfter(present, key, rows)).toBe(next);
  });
});
