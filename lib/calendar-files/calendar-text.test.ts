import { describe, expect, it } from 'vitest';
import { calendarText } from './calendar-text';
import { type CalendarEntry, visitUid } from './model';
import { readCalendar } from './testing/read-calendar';

const NOW = new Date('2026-11-26T13:00:00Z');

const anEntry = (change: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: visitUid('0001'),
  sequence: 7,
  status: 'CONFIRMED',
  days: { startsOn: '2027-05-11', endsOn: '2027-05-13' },
  summary: 'Official visit of Teststadt to Dalian',
  description: 'Confirmed.\nReference DL-2026-014',
  location: 'Dalian',
  url: 'https://site.test/en/workspace/visits/0001',
  busy: true,
  ...change,
});

const write = (entry: CalendarEntry) =>
  calendarText({ locale: 'en', name: 'Lianqiao', entries: [entry], now: NOW });

describe('a calendar as text', () => {
  it('holds what a calendar shows', () => {
    const { calendar, events } = readCalendar(write(anEntry()));
    expect(calendar).toMatchObject({ VERSION: '2.0', METHOD: 'PUBLISH', NAME: 'Lianqiao' });
    expect(events).toEqual([
      expect.objectContaining({
        UID: 'visit-0001@lianqiao.invalid',
        SEQUENCE: '7',
        DTSTAMP: '20261126T130000Z',
        STATUS: 'CONFIRMED',
        SUMMARY: 'Official visit of Teststadt to Dalian',
        DESCRIPTION: 'Confirmed.\nReference DL-2026-014',
        LOCATION: 'Dalian',
        TRANSP: 'OPAQUE',
      }),
    ]);
    expect(events[0]).not.toHaveProperty('ATTENDEE');
  });

  it.each([
    ['2027-05-11', '2027-05-13', '20270511', '20270514'],
    ['2027-05-11', '2027-05-11', '20270511', '20270512'],
    // Europe's clocks change on 28 March and 31 October 2027; China's never do
    ['2027-03-27', '2027-03-28', '20270327', '20270329'],
    ['2027-10-30', '2027-10-31', '20271030', '20271101'],
    ['2027-12-30', '2027-12-31', '20271230', '20280101'],
    ['2028-02-28', '2028-02-29', '20280228', '20280301'],
  ] as const)('writes %s to %s as dates, wherever it runs', (startsOn, endsOn, start, end) => {
    const here = process.env.TZ;
    try {
      for (const zone of ['UTC', 'Asia/Shanghai', 'Europe/Berlin', 'America/New_York']) {
        process.env.TZ = zone;
        const [event] = readCalendar(write(anEntry({ days: { startsOn, endsOn } }))).events;
        expect(event).toMatchObject({ DTSTART: `VALUE=DATE:${start}`, DTEND: `VALUE=DATE:${end}` });
        expect(event?.DTSTAMP).toBe('20261126T130000Z');
      }
    } finally {
      if (here === undefined) delete process.env.TZ;
      else process.env.TZ = here;
    }
  });

  it('ends lines in CRLF and folds them at 75 bytes without breaking a sign', () => {
    const summary = `罗斯托克访问大连；${'一二三四五六七八九十'.repeat(12)}𠮷, a; b \\ c`;
    const text = write(anEntry({ summary }));
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\uFFFD');
      expect(line.isWellFormed?.() ?? true).toBe(true);
    }
    expect(readCalendar(text).events[0]?.SUMMARY).toBe(summary);
  });

  it('lets no text begin a line of its own', () => {
    const summary = 'A\r\nATTENDEE:mailto:evil@x.test\nEND:VEVENT';
    const [event, ...more] = readCalendar(write(anEntry({ summary }))).events;
    expect(more).toEqual([]);
    expect(event).not.toHaveProperty('ATTENDEE');
    expect(event?.SUMMARY).toContain('evil@x.test');
  });

  it.each(['REQUEST', 'CANCEL'] as const)('names both ends of a %s', (method) => {
    const text = calendarText({
      locale: 'zh-CN',
      name: '连桥',
      entries: [anEntry({ status: method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED' })],
      now: NOW,
      invitation: {
        method,
        organizer: { name: 'Lianqiao', email: 'no-reply@site.test' },
        attendee: 'reader@city.test',
      },
    });
    const { calendar, events } = readCalendar(text);
    expect(calendar.METHOD).toBe(method);
    expect(events[0]?.ORGANIZER).toContain('mailto:no-reply@site.test');
    expect(events[0]?.ATTENDEE).toMatch(/RSVP=FALSE.*MAILTO:reader@city\.test$/i);
  });

  it('tells a program that subscribes when to ask again', () => {
    const text = calendarText({
      locale: 'en',
      name: 'Lianqiao',
      entries: [],
      now: NOW,
      refreshSeconds: 3600,
    });
    expect(text).toContain('REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n');
    expect(text).toContain('X-PUBLISHED-TTL:PT1H\r\n');
  });
});
