import { expect, it } from 'vitest';
import { countryName } from './countries';

it('names countries and regions in both languages', () => {
  expect(countryName('en', 'FR')).toBe('France');
  expect(countryName('zh-CN', 'GB')).toBe('英国');
  expect(countryName('zh-CN', 'MK')).toBe('北马其顿');
  expect(countryName('zh-CN', 'HK')).toBe('中国香港');
  expect(countryName('en', 'BA')).toBe('Bosnia and Herzegovina');
});
