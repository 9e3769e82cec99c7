import { describe, expect, it } from 'vitest';
import {
  formatDay,
  formatDays,
  formatInstant,
  formatPartialDay,
  formatSaved,
  formatWeekday,
  formatZone,
  monthName,
} from './format';

describe('dates in words', () => {
  it('writes a day the way each language does', () => {
    expect(formatDay('en', '2027-05-12')).toBe('12 May 2027');
    expect(formatDay('zh-CN', '2027-05-12')).toBe('2027年5月12日');
  });

  it('puts the weekday beside a day', () => {
    expect(formatWeekday('en', '2027-06-29')).toBe('Tue 29 Jun 2027');
    expect(formatWeekday('zh-CN', '2027-06-29')).toBe('2027年6月29日（星期二）');
  });

  it('says no more of a date than is known', () => {
    expect(formatPartialDay('en', '1985-11-23')).toBe('23 November 1985');
    expect(formatPartialDay('en', '1981-06')).toBe('June 1981');
    expect(formatPartialDay('en', '2007')).toBe('2007');
    expect(formatPartialDay('zh-CN', '1981-06')).toBe('1981年6月');
    expect(formatPartialDay('zh-CN', '2007')).toBe('2007年');
  });

  it('names the month and the year of a range once', () => {
    expect(formatDays('en', '2027-05-12', '2027-05-14')).toBe('12–14 May 2027');
    expect(formatDays('zh-CN', '2027-05-12', '2027-05-14')).toBe('2027年5月12日至14日');
    expect(formatDays('zh-CN', '2027-05-30', '2027-06-02')).toBe('2027年5月30日至6月2日');
    expect(formatDays('zh-CN', '2027-12-30', '2028-01-02')).toBe('2027年12月30日至2028年1月2日');
  });

  it('writes a range of one day as that day', () => {
    expect(formatDays('en', '2027-05-12', '2027-05-12')).toBe('12 May 2027');
  });

  it('names a month', () => {
    expect([monthName('en', 5), monthName('zh-CN', 12)]).toEqual(['May', '12月']);
  });

  it('reads an instant in the zone it is given, in 24 hours', () => {
    const instant = new Date('2027-05-12T16:30:00Z');
    expect(formatInstant('en', instant, 'Asia/Shanghai')).toBe('13 May 2027, 00:30');
    expect(formatInstant('zh-CN', instant, 'Europe/Berlin')).toBe('2027年5月12日18:30');
  });

  it('gives the hour alone of what was saved today, in the reader’s zone', () => {
    const saved = new Date('2027-05-12T21:30:00Z');
    const soon = new Date('2027-05-12T22:30:00Z');
    expect(formatSaved('en', saved, 'Europe/London', soon)).toBe('22:30');
    expect(formatSaved('en', saved, 'Europe/Berlin', soon)).toBe('12 May 2027, 23:30');
    expect(formatSaved('zh-CN', saved, 'Asia/Shanghai', soon)).toBe('05:30');
  });

  it('names a zone', () => {
    expect(formatZone('en', 'Europe/Berlin')).toBe('Central European Time');
    expect(formatZone('zh-CN', 'Asia/Shanghai')).toBe('中国标准时间');
  });
});
