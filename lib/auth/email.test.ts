import { describe, expect, it } from 'vitest';
import { isFreeMail, normaliseEmail } from './email';
import { ownPath } from './schema';

describe('an e-mail address', () => {
  it('has one written form', () => {
    expect(normaliseEmail(' Anna.Mueller@Rostock.DE ')).toBe('anna.mueller@rostock.de');
    expect(normaliseEmail('ａnna@rostock.de')).toBe('anna@rostock.de');
  });

  it.each([
    'anna',
    'anna@',
    'a@b@c.de',
    'anna@rostock',
    'anna@rostock.de,evil@x.de',
    '"anna"@rostock.de',
    'an na@rostock.de',
    'anna@rostock.de\r\nBcc: x@y.de',
    'anna@rostock.de\u0000',
    'anna@@rostock.de',
    `${'a'.repeat(250)}@city.eu`,
  ])('is refused when it reads %j', (raw) => {
    expect(normaliseEmail(raw)).toBeNull();
  });

  it('is known as free mail by its provider', () => {
    expect(isFreeMail('anna@gmail.com')).toBe(true);
    expect(isFreeMail('anna@rostock.de')).toBe(false);
  });
});

describe('the page to return to after sign-in', () => {
  it('is a path of ours', () => {
    expect(ownPath.safeParse('/workspace/visits?x=1').success).toBe(true);
  });

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/a\nb', 'evil', '/a\\b'])(
    'is never %j',
    (path) => {
      expect(ownPath.safeParse(path).success).toBe(false);
    },
  );
});
