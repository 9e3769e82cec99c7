import { expect, it } from 'vitest';
import { spanOf } from './years';

it('spans the years that periods name', () => {
  expect(spanOf(['2016–2018 / 2019–2022', '2013–2018', '2015'])).toEqual({
    from: '2013',
    to: '2022',
  });
  expect(spanOf([])).toEqual({ from: '', to: '' });
});
