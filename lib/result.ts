import type { MessageParams } from '@/lib/i18n/message-params';

/**
 * An expected refusal. Accidents are thrown; refusals are returned, so that every caller decides.
 *
 * - `unauthenticated` nobody is signed in, or the session has ended: sign in again
 * - `forbidden`       the actor sees the object but may not do this
 * - `not_found`       missing, or not the actor's to know: both look the same
 * - `invalid`         field errors; `fields` maps form field names to message codes
 * - `conflict`        somebody else changed the object meanwhile: show both versions
 * - `limited`         too many attempts; `retryAfter` in seconds
 * - `rule`            a rule of the domain says no; all reasons are given
 */
export type Failure =
  | { code: 'unauthenticated' }
  | { code: 'forbidden' }
  | { code: 'not_found' }
  | { code: 'invalid'; fields: Record<string, Reason[]> }
  | { code: 'conflict'; currentVersion?: number }
  | { code: 'limited'; retryAfter: number }
  | { code: 'rule'; reasons: Reason[] };

/**
 * A reason stays a code until the screen: `code` is a full message key, for example `visits.refusal.dates_passed`.
 * Days and names among its parameters are worded for the reader (`wordParams`).
 */
export type Reason = { code: string; params?: MessageParams };

export type Ok<T> = { ok: true; value: T };
export type Refused = { ok: false; failure: Failure };
export type Result<T> = Ok<T> | Refused;

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

export const refuse = (failure: Failure): Refused => ({ ok: false, failure });

export const refuseRule = (...reasons: Reason[]): Refused => refuse({ code: 'rule', reasons });
