import { describe, expect, it } from 'vitest';
import { pageBefore, themeOf } from './model';

describe('a change of the theme', () => {
  const origin = 'https://lianqiao.example';

  it('leads back to the page it was made on, with its query', () => {
    expect(pageBefore(`${origin}/en/cities?q=graz`, origin, 'en')).toBe(
      '/en/cities?q=graz#appearance',
    );
  });

  it('leads to the first page from elsewhere', () => {
    for (const referrer of [
      null,
      '',
      'not an address',
      'https://evil.example/en/cities',
      `${origin}//evil.example/en`,
      'https://lianqiao.example.evil.example/en',
    ]) {
      expect(pageBefore(referrer, origin, 'zh-CN')).toBe('/zh-CN');
    }
  });

  it('knows three themes and takes anything else for none chosen', () => {
    expect(['light', 'dark', 'system'].map(themeOf)).toEqual(['light', 'dark', 'system']);
    expect([undefined, null, '', 'sepia', ['dark']].map(themeOf)).toEqual(Array(5).fill('system'));
  });
});
