import { expect, it } from 'vitest';
import { formatCount, formatFigure } from './numbers';

it('counts in thousands in English and in 万 and 亿 in Chinese', () => {
  expect(formatCount('en', 185_972)).toBe('185,972');
  expect(formatCount('zh-CN', 185_972)).toBe('18.6万');
  expect(formatCount('zh-CN', 7_451_000)).toBe('745.1万');
  expect(formatCount('zh-CN', 1_410_000_000)).toBe('14.1亿');
  expect(formatCount('zh-CN', 8_636)).toBe('8636');
});

it('keeps the decimals of a figure', () => {
  expect(formatFigure('en', 12_573.8)).toBe('12,573.8');
  expect(formatFigure('zh-CN', 12_573.8)).toBe('12573.8');
});
