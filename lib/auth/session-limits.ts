import type { Role } from './model';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A session ends after twelve hours, whatever happens in it. ASVS 5.0 V7.3. */
export const ABSOLUTE_LIMIT_MS = 12 * HOUR;

const CLOSELY_GUARDED: readonly Role[] = [
  'host_officer',
  'host_approver',
  'programme_admin',
  'auditor',
];

/** Idle limit in milliseconds: half an hour for the host's and the programme's people, eight hours for others. */
export const idleLimitMs = (roles: readonly Role[]): number =>
  roles.some((role) => CLOSELY_GUARDED.includes(role)) ? 30 * MINUTE : 8 * HOUR;
