import { describe, expect, it } from 'vitest';
import type { Role } from './model';
import { ABSOLUTE_LIMIT_MS, idleLimitMs, sessionEnd } from './session-limits';

const MINUTE = 60_000;
const opened = new Date('2026-11-25T08:00:00Z');
const later = (minutes: number) => new Date(opened.getTime() + minutes * MINUTE);
const expiresAt = new Date(opened.getTime() + ABSOLUTE_LIMIT_MS);

describe('the limits of a session', () => {
  it.each<[Role[], number]>([
    [['host_officer'], 30],
    [['host_approver'], 30],
    [['programme_admin'], 30],
    [['auditor'], 30],
    [['city_officer', 'host_officer'], 30],
    [['city_officer'], 480],
    [['city_approver'], 480],
    [['site_host'], 480],
    [[], 480],
  ])('let %j be idle for %i minutes', (roles, minutes) => {
    expect(idleLimitMs(roles)).toBe(minutes * MINUTE);
  });

  it('end an idle session after the idle limit', () => {
    const end = sessionEnd({ lastSeenAt: later(10), expiresAt }, ['host_officer']);
    expect(end).toEqual({ at: later(40), limit: 'idle' });
  });

  it('end a busy session twelve hours after it was opened', () => {
    const end = sessionEnd({ lastSeenAt: later(719), expiresAt }, ['host_officer']);
    expect(end).toEqual({ at: later(720), limit: 'absolute' });
  });
});
