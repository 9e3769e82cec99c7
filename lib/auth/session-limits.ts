import type { Role } from './model';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A session ends after twelve hours, whatever happens in it. ASVS 5.0 V7.3. */
export const ABSOLUTE_LIMIT_MS = 12 * HOUR;

/** People are warned this long before the end and asked whether they are still there. WCAG 2.2.1 asks for 20 s. */
export const WARNING_MS = 2 * MINUTE;

/**
 * For this long after its end a session still tells whose it was, and nothing else: what its owner posts then is kept
 * for them. The cookie outlives the session by it.
 */
export const AFTERMATH_MS = 24 * HOUR;

const CLOSELY_GUARDED: readonly Role[] = [
  'host_officer',
  'host_approver',
  'programme_admin',
  'auditor',
];

/** Idle limit in milliseconds: half an hour for the host's and the programme's people, eight hours for others. */
export const idleLimitMs = (roles: readonly Role[]): number =>
  roles.some((role) => CLOSELY_GUARDED.includes(role)) ? 30 * MINUTE : 8 * HOUR;

/** When a session ends if nothing happens in it, and by which of the two limits. */
export type SessionEnd = { at: Date; limit: 'idle' | 'absolute' };

/** The earlier of the two ends; the idle one moves with every request, the absolute one never. */
export function sessionEnd(
  session: { lastSeenAt: Date; expiresAt: Date },
  roles: readonly Role[],
): SessionEnd {
  const idleEnd = new Date(session.lastSeenAt.getTime() + idleLimitMs(roles));
  return idleEnd < session.expiresAt
    ? { at: idleEnd, limit: 'idle' }
    : { at: session.expiresAt, limit: 'absolute' };
}
