import { describe, expect, it } from 'vitest';
import { pageNumber, pagesOf } from './page-number';

describe('the page of a long list', () => {
  it('is the first one for anything that is no page', () => {
    for (const value of [undefined, '', '0', '-1', '1.5', 'x', ['2', '3'], '99999999']) {
      expect(pageNumber(value)).toBe(1);
    }
    expect(pageNumber('12')).toBe(12);
  });

  it('is the last one when a later one is asked for', () => {
    expect(pagesOf(9, 41, 20)).toEqual({ page: 3, last: 3 });
    expect(pagesOf(2, 41, 20)).toEqual({ page: 2, last: 3 });
    expect(pagesOf(4, 0, 20)).toEqual({ page: 1, last: 1 });
  });
});
