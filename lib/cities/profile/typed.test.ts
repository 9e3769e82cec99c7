import { describe, expect, it } from 'vitest';
import { typedAddress, typedCount, typedFigure } from './typed';

describe('typedCount', () => {
  it.each([
    '345,122',
    '345.122',
    '345 122',
    '345’122',
    "345'122",
    '345\u00a0122',
    '345\u202f122',
    '３４５１２２',
    '345122',
  ])('reads %s', (typed) => {
    expect(typedCount(typed)).toBe('345122');
  });

  it('reads millions', () => {
    expect(typedCount('1,345,122')).toBe('1345122');
  });

  it.each(['', 'lots', '345,12', '3,4512', '1,345.122', '-5', '12e4', '345,122 people'])(
    'leaves %j as it is',
    (typed) => {
      expect(typedCount(typed)).toBe(typed);
    },
  );
});

describe('typedFigure', () => {
  it.each([
    ['41,6', '41.6'],
    ['41.60', '41.60'],
    ['1.041,6', '1041.6'],
    ['1,041.65', '1041.65'],
    ['1 041,6', '1041.6'],
    ['1 041', '1041'],
    ['1041', '1041'],
    ['１８１．３６', '181.36'],
  ])('reads %s as %s', (typed, kept) => {
    expect(typedFigure(typed)).toBe(kept);
  });

  it.each(['', 'big', '-5', '1,041', '1.041', '1,041,6', '4,1,6', '41.6 km²'])(
    'leaves %j as it is',
    (typed) => {
      expect(typedFigure(typed)).toBe(typed);
    },
  );
});

describe('typedAddress', () => {
  it.each([
    ['https://', ''],
    ['', ''],
    ['www.bilbao.eus', 'https://www.bilbao.eus'],
    ['bilbao.eus/en?a=1', 'https://bilbao.eus/en?a=1'],
    ['https://www.bilbao.eus', 'https://www.bilbao.eus'],
    ['http://www.bilbao.eus', 'http://www.bilbao.eus'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['ane@bilbao.eus', 'ane@bilbao.eus'],
    ['our website', 'our website'],
  ])('reads %j as %j', (typed, kept) => {
    expect(typedAddress(typed)).toBe(kept);
  });
});
