import { expect, it } from 'vitest';
import { formatSize } from './format-size';

it.each([
  [1, '1 kB'],
  [380_400, '380 kB'],
  [999_999, '1,000 kB'],
  [1_000_000, '1 MB'],
  [2_440_000, '2.4 MB'],
  [10_485_760, '10.5 MB'],
])('writes %i bytes as %s', (bytes, words) => {
  expect(formatSize('en', bytes)).toBe(words);
  expect(formatSize('zh-CN', bytes)).toBe(words);
});
