import { expect, it } from 'vitest';
import { timeZoneOf } from './time-zone';

it('follows the country', () => {
  expect(timeZoneOf('DE', 'DE80')).toBe('Europe/Berlin');
  expect(timeZoneOf('UA', null)).toBe('Europe/Kyiv');
  expect(timeZoneOf('CN', null)).toBe('Asia/Shanghai');
});

it('knows the islands whose clocks differ', () => {
  expect(timeZoneOf('ES', 'ES70')).toBe('Atlantic/Canary');
  expect(timeZoneOf('PT', 'PT30')).toBe('Atlantic/Madeira');
  expect(timeZoneOf('PT', 'PT20')).toBe('Atlantic/Azores');
  expect(timeZoneOf('ES', 'ES53')).toBe('Europe/Madrid');
});

it('is null for a country the directory does not cover', () => {
  expect(timeZoneOf('US', null)).toBeNull();
});

it('is one this runtime can show times in', () => {
  for (const country of ['AL', 'BA', 'GE', 'IS', 'MD', 'ME', 'MK', 'RS', 'TR', 'UA', 'XK']) {
    const timeZone = timeZoneOf(country, null) ?? '';
    expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
  }
});
