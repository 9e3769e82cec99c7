import { describe, expect, it } from 'vitest';
import { JOIN_REQUEST_DAYS, lapsedBefore, lapsesAt } from './model';

describe('the time a request to join waits', () => {
  it('is thirty days to the millisecond, from both ends', () => {
    const opened = new Date('2026-11-01T10:00:00.000Z');
    expect(JOIN_REQUEST_DAYS).toBe(30);
    expect(lapsesAt(opened)).toEqual(new Date('2026-12-01T10:00:00.000Z'));
    expect(lapsedBefore(lapsesAt(opened))).toEqual(opened);
  });
});
