import { describe, expect, it } from 'vitest';
import { heightOf, linesOf, shortName } from './room';

describe('the room a text takes', () => {
  it('is none without a text, and a line for a short one', () => {
    expect(heightOf('', 'en', { columns: 1 })).toBe(0);
    expect(heightOf('Good match', 'en', { columns: 2 })).toBe(19);
    expect(heightOf('匹配良好', 'zh-CN', { columns: 2 })).toBe(22);
  });

  it('goes on to the next line word by word', () => {
    const words = Array.from({ length: 30 }, () => 'seaport').join(' ');
    expect(linesOf(words, { columns: 2 })).toBe(5);
    expect(linesOf(words, { columns: 1 })).toBe(3);
  });

  it('cuts a word that is longer than a line', () => {
    expect(linesOf('x'.repeat(120), { columns: 2 })).toBe(3);
  });
});

describe('a name in sentences', () => {
  it('stays whole as long as it is not very long', () => {
    expect(shortName('Mülheim an der Ruhr')).toBe('Mülheim an der Ruhr');
  });

  it('is cut where it is, with a sign that says so', () => {
    const short = shortName('Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch');
    expect(short).toMatch(/^Llanfair\w+…$/);
    expect(short.length).toBeLessThan(34);
    expect(shortName('兰韦尔普尔古因吉尔戈格里惠尔恩德罗布尔').length).toBe(15);
  });
});
