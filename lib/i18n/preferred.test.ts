import { expect, it } from 'vitest';
import { preferredLocale } from './preferred';

it('answers in the reader’s first language that the site has', () => {
  expect(preferredLocale('zh-CN,zh;q=0.9,en;q=0.8')).toBe('zh-CN');
  expect(preferredLocale('de-DE, zh-TW;q=0.8, en;q=0.5')).toBe('zh-CN');
  expect(preferredLocale('en;q=0.5, zh-Hans;q=0.9')).toBe('zh-CN');
  expect(preferredLocale('zh;q=0, en-GB')).toBe('en');
});

it('falls back to English when nothing fits or can be read', () => {
  expect([null, '', '*', 'de', ';;q=x,,', 'zh;q=0'].map(preferredLocale)).toEqual(
    Array(6).fill('en'),
  );
});
