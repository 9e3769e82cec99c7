import { describe, expect, it } from 'vitest';
import { getPathname } from './navigation';

describe('the address of a page in a language', () => {
  it('has the language in front', () => {
    expect(getPathname({ href: '/cities/rostock-de', locale: 'zh-CN' })).toBe(
      '/zh-CN/cities/rostock-de',
    );
  });

  it('has no stroke after the language of the first page', () => {
    expect(getPathname({ href: '/', locale: 'en' })).toBe('/en');
    expect(getPathname({ href: '/?field=nev', locale: 'en' })).toBe('/en?field=nev');
  });

  it('carries a query that needs escaping', () => {
    const href = { pathname: '/sign-in', query: { next: '/desk?a=1&b=2' } };
    expect(getPathname({ href, locale: 'en' })).toBe('/en/sign-in?next=%2Fdesk%3Fa%3D1%26b%3D2');
  });
});
