import { expect, it } from 'vitest';
import { byRule, latinName } from './names';

it('writes Romanian names with commas below, in Romania and Moldova only', () => {
  expect(byRule('Iaşi', 'RO')).toBe('Iași');
  expect(byRule('Constanţa', 'RO')).toBe('Constanța');
  expect(byRule('Bălţi', 'MD')).toBe('Bălți');
  expect(byRule('Şanlıurfa', 'TR')).toBe('Şanlıurfa');
});

it('drops the sign for a soft consonant from Ukrainian names only', () => {
  expect(byRule('Chornomors’k', 'UA')).toBe('Chornomorsk');
  expect(byRule('L’Aquila', 'IT')).toBe('L’Aquila');
});

it('prefers the reviewed form', () => {
  const corrections = [{ geonamesId: 698740, from: 'Odessa', to: 'Odesa' }];
  const city = { geonamesId: 698740, name: 'Odessa', countryCode: 'UA' };
  expect(latinName(city, corrections)).toBe('Odesa');
});
