import { describe, expect, it } from 'vitest';
import { withoutLanguage } from '@/lib/i18n/without-language';
import { currentHref, navigation } from './navigation';

const workspace = navigation.workspace.map(({ href }) => href);

describe('the current link of a header', () => {
  it('is the link of the page itself', () => {
    expect(currentHref('/workspace', workspace)).toBe('/workspace');
  });

  it('is the nearest folder above a deeper page', () => {
    expect(currentHref('/workspace/city/sectors', workspace)).toBe('/workspace/city');
    expect(currentHref('/workspace/searches', workspace)).toBe('/workspace');
  });

  it('is none on the page of notices, which has its own link', () => {
    expect(currentHref('/workspace/notifications', workspace)).toBeUndefined();
    expect(currentHref('/desk/notifications', ['/desk'])).toBeUndefined();
  });

  it('is not a link that only begins with the same letters', () => {
    expect(currentHref('/cities-of-the-sea', ['/cities'])).toBeUndefined();
  });
});

describe('a path without its language', () => {
  it('keeps everything after the first part', () => {
    expect(withoutLanguage('/zh-CN/cities/rostock-de')).toBe('/cities/rostock-de');
    expect(withoutLanguage('/en')).toBe('');
  });

  it('is the same where it has none', () => {
    expect(withoutLanguage('/files/missing')).toBe('/files/missing');
    expect(withoutLanguage('/english')).toBe('/english');
  });
});
