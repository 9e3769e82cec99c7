import { expect, it } from 'vitest';
import { toAscii } from './ascii';

it('writes Latin names without diacritics', () => {
  expect(toAscii('Łódź')).toBe('Lodz');
  expect(toAscii('Århus')).toBe('Arhus');
  expect(toAscii('Şanlıurfa')).toBe('Sanliurfa');
  expect(toAscii('Gießen')).toBe('Giessen');
  expect(toAscii('İnegöl')).toBe('Inegol');
  expect(toAscii('Sørǿya')).toBe('Soroya');
});

it('leaves other scripts as they are', () => {
  expect(toAscii('大连')).toBe('大连');
});
