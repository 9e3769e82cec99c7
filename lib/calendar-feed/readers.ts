import { type Actor, hasRole, type Role } from '@/lib/auth/model';

/** Whoever has visits of their own side. */
export const FEED_ROLES = [
  'city_officer',
  'city_approver',
  'host_officer',
  'host_approver',
] as const satisfies readonly Role[];

export const hasFeed = (actor: Actor): boolean => hasRole(actor, ...FEED_ROLES);
