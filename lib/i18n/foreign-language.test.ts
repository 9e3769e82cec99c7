import { describe, expect, it } from 'vitest';
import { languageInstead } from './foreign-language';

describe('a path that begins with another language', () => {
  it('leads to the page in the language the reader has', () => {
    expect(languageInstead('de', 'en')).toBe('en');
    expect(languageInstead('pt-BR', 'zh-CN')).toBe('zh-CN');
  });

  it('leads to the site’s own form of a language it has', () => {
    expect(languageInstead('zh', 'en')).toBe('zh-CN');
    expect(languageInstead('zh-Hans-CN', 'en')).toBe('zh-CN');
    expect(languageInstead('en-GB', 'zh-CN')).toBe('en');
  });

  it('is no language when no such language exists', () => {
    expect(languageInstead('xq', 'en')).toBeNull();
    expect(languageInstead('dalian', 'en')).toBeNull();
    expect(languageInstead('no-such', 'en'), 'Norwegian in a script there is not').toBeNull();
    expect(languageInstead('', 'en')).toBeNull();
  });
});
